/** What no text that is shown may hold. */

/** Controls, bidi marks and zero width, which steer a terminal or reorder a line; lone surrogates. */
export const STEERS = /[^\P{Cc}\n\r]|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
