/** Drives yaml-language-server, the engine of VS Code's YAML extension, over stdio as an editor does. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type MarkupContent,
  type Position,
  PublishDiagnosticsNotification,
  type Range,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node.js';

/** Where the cursor is, in the text of a document to open. */
export const CURSOR = '▮';

/** A message of the editor, with the text that it underlines. */
export interface Underlined {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly message: string;
}

export interface EditorDocument {
  readonly diagnostics: readonly Underlined[];
  /** What is shown over the cursor, as Markdown; '' when nothing is. */
  hover(): Promise<string>;
  /** What is offered at the cursor, by label. */
  complete(): Promise<ReadonlyMap<string, Offer>>;
}

export interface Offer {
  readonly documentation: string;
  /** The text that is put in, with `$1` where the cursor goes. */
  readonly inserts: string;
}

export interface LanguageServer {
  /** Opens a document that has this path in the folder, and waits until it is judged. */
  open(path: string, text: string): Promise<EditorDocument>;
  stop(): Promise<void>;
}

/** @param settings the `yaml` section of the editor's settings */
export async function startLanguageServer(
  folder: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<LanguageServer> {
  const program = createRequire(import.meta.url).resolve(
    'yaml-language-server/bin/yaml-language-server',
  );
  const child = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const connection = createProtocolConnection(child.stdout, child.stdin);

  const judged = new Map<string, (diagnostics: Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    judged.get(uri)?.(diagnostics);
  });
  const configured = new Promise<void>((resolve) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      resolve();
      return items.map(({ section }) => (section === 'yaml' ? settings : null));
    });
  });
  connection.listen();

  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'rb' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await configured;

  return {
    async open(path, textWithCursor) {
      const uri = pathToFileURL(join(folder, path)).href;
      if (judged.has(uri)) throw new Error(`${path} is open already`);
      const text = textWithCursor.replace(CURSOR, '');
      const position = positionAt(text, textWithCursor.indexOf(CURSOR));
      const judgement = new Promise<Diagnostic[]>((resolve) => judged.set(uri, resolve));
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      const at = { textDocument: { uri }, position };
      return {
        diagnostics: (await judgement).map(({ range, message }) => ({
          line: range.start.line + 1,
          text: textIn(text, range),
          message,
        })),
        async hover() {
          const hover = await connection.sendRequest(HoverRequest.type, at);
          return (hover?.contents as MarkupContent | undefined)?.value ?? '';
        },
        async complete() {
          const answer = await connection.sendRequest(CompletionRequest.type, at);
          const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
          return new Map(items.map((item) => [item.label, toOffer(item)]));
        },
      };
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
      child.kill();
      await exited;
    },
  };
}

function toOffer({ documentation, textEdit, insertText, label }: CompletionItem): Offer {
  return {
    documentation: typeof documentation === 'object' ? documentation.value : (documentation ?? ''),
    inserts: textEdit?.newText ?? insertText ?? label,
  };
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function textIn(text: string, { start, end }: Range): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.character : 0, index === last ? end.character : undefined),
    )
    .join('\n');
}
