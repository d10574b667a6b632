/** What our reader of TrueType does not do, and leaves to fontkit. */

/** Thrown at a font, or at a text in it, that is more than plain: fontkit sets the document then. */
export class BeyondTrueType extends Error {
  override readonly name = 'BeyondTrueType';
}
