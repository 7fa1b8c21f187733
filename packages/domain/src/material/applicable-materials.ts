import type { ServiceGuide } from '../catalog/service-guide.ts';
import type { Situation, SituationChoice, SituationOption } from '../catalog/situation.ts';
import type { MaterialRequirement } from './material-requirement.ts';

/** An answer that calls for a material. */
export interface Call {
  /** The question. */
  situation: Situation;
  /** The answer. */
  option: SituationOption;
}

/** A material with the answers on which it depends. */
export interface MaterialForSituation {
  /** The material as the guide asks for it. */
  requirement: MaterialRequirement;
  /**
   * The answers that call for it: of a needed material those that were chosen (none when it is needed in every
   * situation), of an undecided one those still open, of one that is not applicable all of them.
   */
  calls: Call[];
}

/** Which materials a situation calls for. Every material of the guide stands in exactly one of the three lists. */
export interface ApplicableMaterials {
  /** Needed in this situation, or in every situation; a condition of its own may still apply. */
  needed: MaterialForSituation[];
  /** No answer that was chosen calls for it, and no open question could. */
  notApplicable: MaterialForSituation[];
  /** Only a question that is still open could call for it. */
  undecided: MaterialForSituation[];
  /** The questions without an answer. */
  unanswered: Situation[];
}

/** The answer to a question; an answer that the guide does not know is none. */
export function chosenOption(situation: Situation, choice: SituationChoice): SituationOption | undefined {
  return Object.hasOwn(choice, situation.id)
    ? situation.options.find(({ id }) => id === choice[situation.id])
    : undefined;
}

/**
 * Sorts the materials of a guide by the answers to its situation questions.
 *
 * A material that no answer names is needed in every situation: leaving it out would be the costlier mistake.
 */
export function applicableMaterials(guide: ServiceGuide, choice: SituationChoice): ApplicableMaterials {
  const materials = guide.materials.status === 'present' ? guide.materials.value : [];
  const situations = guide.situations.status === 'present' ? guide.situations.value : [];
  const answers = new Map(situations.map((situation) => [situation, chosenOption(situation, choice)]));
  const calls = new Map<string, Call[]>();
  for (const situation of situations)
    for (const option of situation.options)
      for (const id of new Set(option.materials)) {
        const call = { situation, option };
        calls.set(id, [...(calls.get(id) ?? []), call]);
      }

  const result: ApplicableMaterials = {
    needed: [],
    notApplicable: [],
    undecided: [],
    unanswered: situations.filter((situation) => !answers.get(situation)),
  };
  for (const requirement of materials) {
    const all = calls.get(requirement.id) ?? [];
    const chosen = all.filter(({ situation, option }) => answers.get(situation) === option);
    const open = all.filter(({ situation }) => !answers.get(situation));
    if (all.length === 0 || chosen.length > 0) result.needed.push({ requirement, calls: chosen });
    else if (open.length > 0) result.undecided.push({ requirement, calls: open });
    else result.notApplicable.push({ requirement, calls: all });
  }
  return result;
}

/** Whether a needed material still depends on a condition in the source's words, which no answer has settled. */
export function isConditional({ requirement, calls }: MaterialForSituation): boolean {
  return calls.length === 0 && !/^(必要|必须|必需|必备)$/.test(requirement.necessity.trim());
}
