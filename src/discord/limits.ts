/** Discord's limits, from its developer documentation of August 2026 unless said otherwise. Lengths are UTF-16 units, the stricter reading. */
export const LIMITS = {
  /** Components of a message, nested ones included. */
  components: 40,
  /** All text displays of a message together. */
  textChars: 4000,
  /** Their UTF-8 bytes and 12 for each display; measured by users, documented nowhere. */
  textBytes: 10_000,
  bytesPerDisplay: 12,
  rowButtons: 5,
  selectOptions: 25,
  optionChars: 100,
  placeholderChars: 150,
  buttonLabelChars: 80,
  customIdChars: 100,
  /** Of a link button. */
  urlChars: 512,
  mediaUrlChars: 2048,
  sectionTexts: 3,
  galleryItems: 10,
  altChars: 1024,
  choices: 25,
  choiceChars: 100,
  modalComponents: 5,
  modalTitleChars: 45,
  /** One file, unless the interaction says otherwise. */
  fileBytes: 10 * 1024 * 1024,
  files: 10,
} as const;
