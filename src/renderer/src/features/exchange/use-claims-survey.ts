import { useEffect, useState } from 'react';
import { surveyClaims, type ClaimsSurvey } from '#renderer/commands/claims/survey-claims.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { parseClaimsFile, unknownColumns, type ParsedClaimsFile } from './parse-claims-file.ts';
import { unplacedClaimSentence } from './unplaced-claim-sentence.ts';

/** A file of claims, compared with the claims of the investigation. */
export interface SurveyedFile {
  readonly parsed: ParsedClaimsFile;
  readonly survey: ClaimsSurvey;
  readonly unknownColumns: readonly string[];
  /** A sentence about each row that can't be imported. */
  readonly errors: readonly string[];
}

/** Reads a file of claims and compares it with the investigation; null until that is done. */
export function useClaimsSurvey(text: string): SurveyedFile | null {
  const { db, investigationId } = useSession();
  const [found, setFound] = useState<SurveyedFile | null>(null);
  useEffect(() => {
    const parsed = parseClaimsFile(text);
    void surveyClaims(db, investigationId, parsed.claims).then((survey) =>
      setFound({
        parsed,
        survey,
        unknownColumns: unknownColumns(text),
        errors: [...parsed.errors, ...survey.unplaced.map(unplacedClaimSentence)],
      }),
    );
  }, [db, investigationId, text]);
  return found;
}
