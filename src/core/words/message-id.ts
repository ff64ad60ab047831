import type { catalogue } from './en/catalogue.ts';
import type { ParamsIn, ValuesIn } from './format/messages.ts';

type Catalogue = typeof catalogue;

/** The id of a message of the catalogue: `verdict.differ`. */
export type MessageId = keyof Catalogue;

/** The arguments that `say` takes after an id. */
export type ParamsOf<Id extends MessageId> = ParamsIn<Catalogue[Id]>;

/** The values of a message's parameters, where `Node` is also allowed for a plain one. */
export type ValuesOf<Id extends MessageId, Node = never> = ValuesIn<Catalogue[Id], Node>;
