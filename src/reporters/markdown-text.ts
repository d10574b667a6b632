/** Markdown as GitHub and GitLab read it, in which every text is data. */
import type { PhrasingContent, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { visible } from '../text/visible.ts';

const OPTIONS: Options = {
  extensions: [
    gfmToMarkdown({ tablePipeAlign: false }),
    {
      // Beyond GFM, `$x$` is mathematics and `:tada:` an emoji.
      unsafe: [
        { character: '$', inConstruct: 'phrasing' },
        { character: ':', after: '[\\w+-]+:', inConstruct: 'phrasing' },
      ],
    },
  ],
};

/** The Markdown of these blocks. */
export function toMarkdownText(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, OPTIONS);
}

/**
 * Between these two characters GitHub finds, escaped or not, a person to call (`@name`), an issue to
 * link to (`#12`, `!12`) or an address.
 */
const REFERENCE = /(?<=[@#!])(?=[\p{L}\p{N}_-])|(?<=(?:https?|ftp):)(?=\/\/)|(?<=www)(?=\.)/iu;

/** Text as it is, and no more than that: a comment keeps apart what would be a reference. */
export function data(text: string): PhrasingContent[] {
  return visible(text)
    .split(REFERENCE)
    .flatMap((value, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'html' as const, value: '<!-- -->' }]),
      { type: 'text', value },
    ]);
}
