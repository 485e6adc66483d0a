/** The letters, figures and signs that the font of the pictures has. */
const DRAWABLE =
  /^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u0148\u014A-\u017F\u0218-\u021B\u0391-\u03A1\u03A3-\u03A9\u03B1-\u03C9\u0410-\u044F–—‘’“”…•←→−≈≤≥≠€£¥₹]*$/u;

/** Whether a picture can show a text; what it cannot show stands in the caption and the description alone. */
export const isDrawable = (text: string): boolean => DRAWABLE.test(text);
