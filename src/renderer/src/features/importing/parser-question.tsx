import type { ParserAnswer, ParserQuestion as Question } from '#shared/parsed-file/parsed-file.ts';
import { ChooseDialog } from './choose-dialog.tsx';
import { ColumnsDialog } from './columns-dialog.tsx';
import { PasswordDialog } from './password-dialog.tsx';

/** Something that a parser wants to know about a file, and where the answer goes. */
export interface AskedQuestion {
  readonly batch: string;
  readonly index: number;
  /** The file's name. */
  readonly name: string;
  readonly question: Question;
}

interface ParserQuestionProps {
  readonly asked: AskedQuestion;
  readonly onAnswer: (answer: ParserAnswer) => void;
}

/** Asks what only the analyst can say; closing the question leaves the file out. */
export function ParserQuestion({ asked, onAnswer }: ParserQuestionProps) {
  const { question, name } = asked;
  const leaveOut = () => onAnswer(null);
  switch (question.kind) {
    case 'password':
      return (
        <PasswordDialog
          name={name}
          again={question.again}
          onPassword={(password) => onAnswer({ kind: 'password', password })}
          onClose={leaveOut}
        />
      );
    case 'choose':
      return (
        <ChooseDialog
          name={name}
          what={question.what}
          options={question.options}
          onChosen={(chosen) => onAnswer({ kind: 'choose', chosen })}
          onClose={leaveOut}
        />
      );
    case 'columns':
      return (
        <ColumnsDialog
          name={name}
          columns={question.columns}
          sample={question.sample}
          proposed={question.proposed}
          onMapping={(mapping) => onAnswer({ kind: 'columns', mapping })}
          onClose={leaveOut}
        />
      );
  }
}
