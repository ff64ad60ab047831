/**
 * The words of one language for people that are counted. `everybody` holds all others; a civilian is no combatant, and a
 * child, a woman and a man are three. Lower case.
 */
export interface PeopleCounted {
  readonly everybody: readonly string[];
  readonly civilian: readonly string[];
  readonly combatant: readonly string[];
  readonly child: readonly string[];
  readonly woman: readonly string[];
  readonly man: readonly string[];
}
