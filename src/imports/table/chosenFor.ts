import type { Choices } from "./Choices";
import type { ChosenColumns } from "./findColumns";

/** Of the columns that were chosen, those of some roles: a range that may be one of two kinds of table has roles of both. */
export function chosenFor<Role extends string>(roles: readonly Role[], { columns = {} }: Choices): ChosenColumns<Role> {
  const chosen = roles.filter((role) => columns[role] !== undefined);
  return Object.fromEntries(chosen.map((role) => [role, columns[role]])) as ChosenColumns<Role>;
}
