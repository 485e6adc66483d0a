/** A text on one line, white space made single spaces. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text that ends as a sentence does. */
export const asSentence = (text: string): string => (/[.?!…]["”’)]?$/.test(text) ? text : `${text}.`);
