import type { ChosenEach } from "../../job/form";
import type { CentreDraft, Use } from "./form";

/** How channels are called that reach people who are customers already, in the languages of our headings. */
const KEEPS =
  /news ?letter|e-?mail|mailing|correo|courriel|\bcrm\b|\bsms\b|whats ?app|\bpush\b|loyal|treue|fid[eé]l|fedel|bonus|retention|bindung|klantenbinding|bestandskund|existing|returning|re-?activ|reaktiv|win ?-?back/i;
/** How sources are called that are people. */
const SENDS =
  /friend|referr|recommend|word of mouth|freund|empfehl|mundpropaganda|bouche|parrain|\bami(?:s|e|es)?\b|amig|recomend|boca a boca|passaparola|amic|vriend|aanbeveling|mond-tot-mond/i;

/** What a channel is for as long as nobody said so. */
export function usualUse(channel: string): Use {
  return KEEPS.test(channel) ? "keeping" : "winning";
}

/** Whether customers of a source were sent by somebody, as long as nobody said so. */
export function usuallySent(source: string): "sent" | "not" {
  return SENDS.test(source) ? "sent" : "not";
}

export function useOf(channel: string, { uses }: Pick<CentreDraft, "uses">): Use {
  return chosenFor(channel, uses) ?? usualUse(channel);
}

export function isSent(source: string, { sentBy }: Pick<CentreDraft, "sentBy">): boolean {
  return source !== "" && (chosenFor(source, sentBy) ?? usuallySent(source)) === "sent";
}

function chosenFor<Of extends string>(name: string, chosen: ChosenEach<Of>): Of | undefined {
  return Object.hasOwn(chosen, name) ? chosen[name] : undefined;
}
