/** A letter with all its marks; the twin of rnn_steps/text.py, which says why it is so. */

const JOINERS = /[\u200c\u200d]/g;
const WITH_THE_ONE_BEFORE = "\\p{M}\\u200c\\u200d";
const PIECE = new RegExp(`^[${WITH_THE_ONE_BEFORE}]+|[^${WITH_THE_ONE_BEFORE}][${WITH_THE_ONE_BEFORE}]*`, "gu");

/** The graphemes of a text; joined again they are the text in NFC. @param {string} text @returns {string[]} */
export const graphemes = (text) => text.normalize("NFC").match(PIECE) ?? [];

/** A grapheme without the joiners, which only say how letters are drawn. */
export const withoutJoiners = (grapheme) => grapheme.replace(JOINERS, "");

const KINDS = {
  mark: /^[\p{M}\u200c\u200d]/u, emoji: /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u,
  digit: /^\p{Nd}/u, latin: /^\p{Script=Latin}/u, rare: /^\p{Script=Devanagari}/u,
};

/** What a grapheme is that the model does not know. */
export const kindOf = (grapheme) => Object.keys(KINDS).find((kind) => KINDS[kind].test(grapheme)) ?? "other";
