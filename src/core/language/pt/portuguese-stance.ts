import type { StanceWords } from '#core/language/vocabulary/stance-words.ts';

const REPORTS =
  'acusação|acusações|alegação|alegações|denúncia|denúncias|afirmação|afirmações|informação|informações|relato|relatos|relatório|responsabilidade|notícia|notícias|rumores|versão';

/** Portuguese words by which a wording says, denies, negates, doesn't know or plans a thing. */
export const PORTUGUESE_STANCE: StanceWords = {
  language: 'pt',
  script: 'Latin',
  letters: 'ãõáéíóúâêôç',
  common:
    'não ninguém quem o a os as um uma uns umas de do da dos das ao aos à às em no na nos nas num numa e com por pelo pela pelos pelas para sobre entre ' +
    'que se seu sua seus suas é são foi foram era eram ser sido há houve está estão estava estavam este esta esse essa mais muito também já segundo disse ter tem têm tinha',
  joined: [],
  harmless: [
    'não menos|mais de|do',
    'não só|apenas|somente|obstante|longe',
    'não há|resta dúvida|dúvidas',
    'nada menos|mais',
    'sem dúvida|precedentes',
    'já não',
    'não descarta|descartam|descartou|exclui|excluem',
    'não mais',
    'negou|negaram|negado|negada o|a|lhes|lhe? acesso|entrada|ajuda|assistência|passagem|visto|fiança|atendimento',
    'mesmo|como se',
  ],
  unknown: [
    'não se sabe|sabia|conhece',
    'não está|estava|ficou é? claro',
    'não é|era|foi|foram|está possível|confirmado|confirmada|confirmados|verificado|verificada|conhecido|identificado|identificados|conhecida',
    'não pôde|puderam|pode|foi|pôde|pudemos ser|possível confirmar|verificar|confirmado|confirmada|confirmadas|verificado|verificada|verificadas',
    'nem confirmou|confirma|confirmaram nem negou|nega|desmentiu|negaram',
    'não confirmou|confirma nem negou|nega|desmentiu|desmente',
    'recusou|recusaram|recusa|recusou-se|recusaram-se se? a? comentar|responder|confirmar',
    'não quis|quiseram comentar',
    'não comentou|comentaram|confirmou|confirmaram',
    'desconhece|desconhecia|desconhecem|ignora',
    'desconhece se',
    'sem confirmação',
    'não há confirmação|provas|evidências|informações',
    'ninguém sabe',
  ],
  denial: [
    'nega|negam|negou|negaram|negado|negando|negar|negava|negavam',
    'desmente|desmentem|desmentiu|desmentiram|desmentido|desmentindo|desmentir',
    'refuta|refutam|refutou|refutaram|refutado',
    `rejeita|rejeitam|rejeitou|rejeitaram|descartou|rebateu … ${REPORTS}`,
    'classificou|chamou|classificaram|qualificou … mentira|mentiras|falsa|falsas|falso|falsos|infundadas|infundada|fabricação|propaganda|mentirosas',
    'é|são|era|eram falso|falsa|falsos|falsas|mentira|infundado|infundada|infundadas',
    'não é|era verdade|responsável',
    'nada a|que ver',
  ],
  negation: ['não', 'nunca', 'jamais', 'ninguém', 'nem', 'nada', 'tampouco'],
  none: ['nenhum|nenhuma'],
  lacking: ['sem', 'falta de', 'ausência de', 'recusou|recusaram se? a', 'não conseguiu|conseguiram'],
  planned: [
    '=*ará|=*erá|=*irá|=*arão|=*erão|=*irão',
    '=*aria|=*ariam|=*eria|=*eriam|=*iria|=*iriam',
    'vai|vão|ia|iam *ar|*er|*ir',
    'se o|a|os|as|houver',
    'a menos que',
    'caso',
    'planeja|planejam|planeia|pretende|pretendem|pretendia',
    'ameaça|ameaçam|ameaçou|ameaçaram *ar|*er|*ir|com',
    'promete|prometeu|prometeram|prometem',
    'exige|exigem|exigiu|exigiram|ordenou|ordenaram|pediu|pede|pedem',
    'deve|devem retirar|cessar|sair|abandonar',
  ],
  expected: [
    'espera|esperava se',
    'esperado|esperada|prevista|previsto que|para',
    'deve|devem provavelmente',
    'provavelmente *rá|*rão',
  ],
  clauses: {
    but: ['mas', 'porém', 'embora', 'enquanto', 'contudo', 'apesar'],
    and: ['e'],
    or: ['ou', 'nem'],
    that: ['que'],
    other: ['quando', 'onde', 'quem', 'qual', 'porque', 'após', 'depois', 'antes', 'desde', 'até', 'cujo', 'cuja'],
  },
};
