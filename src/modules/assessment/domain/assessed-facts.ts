/**
 * What an assessor notes beside the themes, because routing asks for it (DOMAIN.md §1.4). All default to "no":
 * none is derived from a theme or a text by a machine, and none says anything about who a person is (R-NODISC).
 */
export interface AssessedFacts {
  readonly dangerToLife: boolean;
  readonly crossDossier: boolean;
  readonly complex: boolean;
  readonly phenomenon: boolean;
  readonly minorsOrSexual: boolean;
}

export const NO_FACTS: AssessedFacts = {
  dangerToLife: false,
  crossDossier: false,
  complex: false,
  phenomenon: false,
  minorsOrSexual: false,
};
