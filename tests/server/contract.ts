import { z } from 'zod';

interface Described {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, object>> };
  readonly responses: Readonly<Record<string, Described>>;
}

/** The parts of an OpenAPI 3.1 document that the tests hold answers against. */
export interface ApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

/** An answer as the contract sees it: `body` is null where it is no JSON. */
export interface SeenAnswer {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
}

const schemas = new Map<object, z.ZodType>();

/** The schema with its references pointed at `$defs`, and closed: an answer may not say more than is described. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    copy[key] = key === '$ref' ? String(value).replace('#/components/schemas/', '#/$defs/') : closed(value);
  }
  if (copy.type === 'object' && copy.properties && copy.additionalProperties === undefined) {
    copy.additionalProperties = false;
  }
  return copy;
}

function compiled(document: ApiDocument, schema: object): z.ZodType {
  const known = schemas.get(schema);
  if (known) return known;
  const withDefs = { ...(closed(schema) as object), $defs: closed(document.components.schemas) };
  const made = z.fromJSONSchema(withDefs as Parameters<typeof z.fromJSONSchema>[0]);
  schemas.set(schema, made);
  return made;
}

function isAt(pattern: string, path: string): boolean {
  const regex = new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
  return regex.test(path);
}

/** The described operation for a call, or undefined. */
export function operationOf(document: ApiDocument, method: string, path: string): Operation | undefined {
  const found = Object.keys(document.paths).filter((pattern) => isAt(pattern, path));
  const exact = found.find((pattern) => pattern === path) ?? found[0];
  return exact === undefined ? undefined : document.paths[exact]?.[method.toLowerCase()];
}

/** The error codes that an operation may answer with: one description a status lists them. */
export function codesOf(operation: Operation, status: number): readonly string[] {
  return operation.responses[String(status)]?.description.split(', ') ?? [];
}

function faultOf(document: ApiDocument, answer: SeenAnswer): string | null {
  const operation = operationOf(document, answer.method, answer.path);
  if (!operation) return answer.status < 400 ? 'an undescribed route answered' : null;
  const described = operation.responses[String(answer.status)];
  if (!described) return `status ${answer.status} is not described`;
  const code = (answer.body as { code?: string } | null)?.code;
  if (answer.status >= 400 && !codesOf(operation, answer.status).includes(code ?? '')) {
    return `code ${code} is not described for ${answer.status}`;
  }
  const [type = ''] = answer.contentType.split(';');
  if (!described.content) return type === '' ? null : `content ${type} is not described`;
  const content = described.content[type];
  if (!content) return `content ${type} is not described`;
  if (!type.endsWith('json') || !content.schema) return null;
  const verdict = compiled(document, content.schema).safeParse(answer.body);
  return verdict.success ? null : z.prettifyError(verdict.error);
}

/** Fails the test where an answer is not what the API's own description says. */
export function requireDescribed(document: ApiDocument, answer: SeenAnswer): void {
  const fault = faultOf(document, answer);
  if (fault === null) return;
  const { method, path, status, body } = answer;
  throw new Error(`${method} ${path} → ${status}: ${fault}\n${JSON.stringify(body)?.slice(0, 600)}`);
}
