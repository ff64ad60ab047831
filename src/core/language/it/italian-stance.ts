import type { StanceWords } from '#core/language/vocabulary/stance-words.ts';

const REPORTS =
  'accusa|accuse|affermazione|affermazioni|notizia|notizie|rapporto|rapporti|responsabilità|ricostruzione|ricostruzioni|voci|versione|insinuazioni|addebiti';

/** Italian words by which a wording says, denies, negates, doesn't know or plans a thing. */
export const ITALIAN_STANCE: StanceWords = {
  language: 'it',
  script: 'Latin',
  letters: 'àèìòùé',
  common:
    'non chi il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle in nel nello nella nei negli nelle ' +
    'da dal dalla dai dalle con su sul sulla sui sulle per tra fra e che si ci suo sua suoi loro è sono era erano essere stato stata stati state ' +
    'ha hanno aveva avevano avere c più molto anche già secondo detto',
  joined: [],
  harmless: [
    'non meno|più di',
    'non solo|soltanto|lontano|appena',
    'non c è? dubbio',
    'nient altro che',
    'nessun dubbio',
    'senza dubbio|precedenti',
    'non più',
    'non esclude|escludono|escluso',
    'negato|nega|negano|negata|negati l|gli|loro? accesso|ingresso|assistenza|aiuto|aiuti|visto|passaggio|permesso|cauzione',
    'come|anche se',
  ],
  unknown: [
    'non è|era|sono|erano ancora? chiaro|noto|nota|noti|stato|stata|possibile|certo|confermato|confermata',
    'non si sa|sapeva|conosce|conoscono',
    'non ha|hanno voluto|potuto commentare|confermare|verificare|rilasciare',
    'non può|possono essere confermato|confermata|verificato|verificata|confermate|verificate',
    'né confermato|conferma|confermare né smentito|smentisce|smentire|negato',
    'rifiutato|rifiutata|rifiutati|rifiuta|rifiutano di commentare|rispondere|confermare|rilasciare',
    'si ignora',
    'nessun commento',
    'nessuna conferma|prova|rivendicazione|informazione',
    'nessuno sa',
    'sconosciuto|ignoto il|chi|numero',
  ],
  denial: [
    'nega|negano|negato|negata|negò|negarono|negando|negava|negavano|negare',
    'smentisce|smentiscono|smentito|smentita|smentite|smentiti|smentì|smentendo|smentire|smentirono',
    'confuta|confutano|confutato|confutò',
    `respinto|respinge|respingono|respinse|respinta|respingendo|rigetta|rigettato|bollato … ${REPORTS}`,
    `${REPORTS} … respinte|respinta|respinti|infondate|infondata|false`,
    'definito|definisce|definiscono|definita|bollato|bollata|bolla … menzogna|menzogne|falso|falsa|false|falsi|bugia|bugie|infondata|infondate|infondato|invenzione|propaganda',
    'è|sono|era|erano falso|falsa|falsi|false|infondata|infondate|infondato',
    'non è|era vero|responsabile',
    'nulla|niente a che',
    'privo|priva|prive|privi di fondamento',
  ],
  negation: ['non', 'mai', 'né', 'nemmeno|neanche|neppure', 'nessuno', 'niente|nulla'],
  none: ['nessun|nessuna'],
  lacking: [
    'senza',
    'mancanza di',
    'assenza di',
    'rifiutato|rifiuta|rifiutano di',
    'non è|sono riuscito|riusciti|riuscita',
  ],
  planned: [
    '=*erà|=*irà|=*arà|=*eranno|=*iranno|=*aranno',
    '=*erebbe|=*irebbe|=*ebbero',
    'se il|la|i|gli|le|lo|l|non|un|una|saranno|verranno',
    'a meno che',
    'purché',
    'intende|intendono|intendeva|progetta|progettano|prevede|prevedono di *are|*ere|*ire|*arsi|*ersi|*irsi',
    'minaccia|minacciano|minacciato|minacciava di',
    'promette|promesso|promettono',
    'ordinato|ordina|chiede|chiesto|chiedono|esige|esigono',
    'pronto|pronti|pronta a',
    'deve|devono ritirarsi|lasciare|cessare',
  ],
  expected: [
    'si prevede|attende|aspetta',
    'previsto|prevista|atteso|attesa|attesi per|che',
    'probabilmente *rà|*ranno',
  ],
  clauses: {
    but: ['ma', 'però', 'tuttavia', 'sebbene', 'mentre', 'nonostante', 'bensì'],
    and: ['e', 'ed'],
    or: ['o', 'né'],
    that: ['che'],
    other: ['quando', 'dove', 'chi', 'cui', 'quale', 'perché', 'dopo', 'prima', 'finché', 'poiché'],
  },
};
