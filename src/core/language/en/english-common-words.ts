/**
 * English words of two and three letters, small: a family may be called so as well (May, So, Day), and a sentence may begin
 * with the word.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'ad ah am an as at be by do eh go ha he hi if in is it la me my no of oh ok on or ox pa so to up us we ' +
    'act add age ago aid aim air all and any are arm art ask bad bag ban bar bed bet big bit box boy bus but buy can car ' +
    'cat cop cry cup cut dam day did die dig dog dry due ear eat egg end era eye far fat few fit fix fly fog for fun gap ' +
    'gas get god got gun guy had has hat her him his hit hot how ice ill its jet job joy key kid kit lab law lay led leg ' +
    'let lie lot low mad man map may men met mid mix mob mom net new nor not now nut odd off oil old one our out own pan ' +
    'pay pen per pet pit pop pot put ran raw red rid rob row run sad sat saw say sea see set sex she shy sin sir sit six ' +
    'sky son sum sun tax tea ten the tie tin tip ton too top toy try two use van via vow war was way web wet who why win ' +
    'won wow yes yet you zoo'
  ).split(' '),
);
