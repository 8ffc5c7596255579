import type { Circumstance } from '../circumstance.ts';

/** Whether a text describes an interface to those who call it. */
export function isDescribedService(at: Circumstance): boolean {
  if (at.language === 'python') return isOfPython(at);
  return at.language === 'ruby' ? isOfGraphqlRuby(at) : isFieldOfGraphql(at);
}

/** `Namespace('Visits', description='…')`, `FastAPI(title='…')`: how the description of an interface calls its parts. */
function isOfPython({ context }: Circumstance): boolean {
  return (
    /^(?:title|description|summary|tags|operation_(?:summary|description))$/.test(context.property ?? '') &&
    /(?:^|\.)(?:Namespace|Api|FastAPI|APIRouter|extend_schema|swagger_auto_schema)$/.test(
      context.callee ?? '',
    )
  );
}

/** `field :late, Boolean, "Whether it is late"`: types and mutations of a schema, which Rails keeps in `app/graphql/`. */
function isOfGraphqlRuby({ context, path }: Circumstance): boolean {
  if (context.statement !== undefined || context.use !== 'value' || !/(?:^|\/)graphql\//.test(path))
    return false;
  return /^(?:field|argument|value|description|graphql_name)$/.test(context.callee ?? '');
}

/** `@Field({ description: '…' })`: the same of Nest and TypeGraphQL. */
function isFieldOfGraphql({ context }: Circumstance): boolean {
  if (context.property !== 'description' && context.property !== 'deprecationReason') return false;
  return /^(?:Field|ObjectType|InputType|InterfaceType|ArgsType|Args?|Query|Mutation|Resolve(?:r|Field|Property))$/.test(
    context.annotation ?? '',
  );
}
