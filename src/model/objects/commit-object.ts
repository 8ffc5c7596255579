/** What goes into a commit that Saphan writes. `date` is a donor's, so that no clock enters. */
export type CommitParts = {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly date: string;
  readonly subject: string;
  readonly body?: string;
  readonly trailers: readonly (readonly [key: string, value: string])[];
};

const IDENTITY = 'Saphan <saphan@localhost>';

/** The bytes of the commit object. */
export function commitObject({ tree, parents, date, subject, body, trailers }: CommitParts): Buffer {
  const head = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${IDENTITY} ${date}`,
    `committer ${IDENTITY} ${date}`,
  ];
  const message = [oneLine(subject), ...(body === undefined ? [] : [body]), trailers.map(trailer).join('\n')];
  return Buffer.from(`${head.join('\n')}\n\n${message.join('\n\n')}\n`);
}

/** A value from a donor (a ref's name, say) must not be able to forge a line. */
function trailer([key, value]: readonly [string, string]): string {
  return `${key}: ${oneLine(value)}`;
}

function oneLine(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ').trim();
}
