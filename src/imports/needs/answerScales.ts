/**
 * Answers in words that have one order, from the least to the most, a list a scale; alternatives of one level are parted by
 * "/". These are the choices that Qualtrics, SurveyMonkey and Google Forms offer or their help pages name, and how they are
 * put in German, French, Spanish, Portuguese, Italian and Dutch. The first scale that has all words of a column is its scale.
 */
const WRITTEN: readonly string[] = [
  // Agreement.
  "strongly disagree/completely disagree/totally disagree|disagree|neutral/neither agree nor disagree/neither/undecided/neither agree or disagree|agree|strongly agree/completely agree/totally agree",
  "strongly disagree|somewhat disagree/rather disagree|neutral/neither agree nor disagree|somewhat agree/rather agree|strongly agree",
  "strongly disagree|disagree|somewhat disagree/slightly disagree|neutral/neither agree nor disagree|somewhat agree/slightly agree|agree|strongly agree",
  "stimme überhaupt nicht zu/stimme gar nicht zu/trifft überhaupt nicht zu/trifft gar nicht zu|stimme nicht zu/stimme eher nicht zu/trifft eher nicht zu/lehne ab|neutral/weder noch/teils teils/teils/teils, teils/stimme weder zu noch nicht zu/unentschieden|stimme zu/stimme eher zu/trifft eher zu|stimme voll und ganz zu/stimme völlig zu/stimme voll zu/trifft voll und ganz zu/trifft völlig zu/stimme vollkommen zu",
  "trifft nicht zu/stimme nicht zu|trifft eher nicht zu/stimme eher nicht zu|neutral/teils teils/weder noch/teils, teils|trifft eher zu/stimme eher zu|trifft zu/stimme zu",
  "pas du tout d'accord/tout à fait en désaccord/fortement en désaccord|pas d'accord/plutôt pas d'accord/en désaccord|neutre/ni d'accord ni pas d'accord/ni d'accord, ni pas d'accord/sans opinion|d'accord/plutôt d'accord|tout à fait d'accord/fortement d'accord",
  "totalmente en desacuerdo/muy en desacuerdo|en desacuerdo/algo en desacuerdo|neutral/ni de acuerdo ni en desacuerdo/indiferente|de acuerdo/algo de acuerdo|totalmente de acuerdo/muy de acuerdo",
  "discordo totalmente/discordo completamente|discordo/discordo parcialmente|neutro/não concordo nem discordo/nem concordo nem discordo/indiferente|concordo/concordo parcialmente|concordo totalmente/concordo completamente",
  "completamente in disaccordo/fortemente in disaccordo/per niente d'accordo/del tutto in disaccordo|in disaccordo/poco d'accordo|neutrale/né d'accordo né in disaccordo/indifferente|d'accordo/abbastanza d'accordo|completamente d'accordo/fortemente d'accordo/molto d'accordo/del tutto d'accordo",
  "helemaal mee oneens/helemaal niet mee eens/zeer mee oneens/helemaal oneens|mee oneens/niet mee eens/oneens|neutraal/niet mee eens, niet mee oneens/noch mee eens, noch mee oneens|mee eens/eens|helemaal mee eens/zeer mee eens/helemaal eens",
  // Importance.
  "unimportant/not important|slightly important/somewhat important/less important|important|very important",
  "unwichtig/nicht wichtig|weniger wichtig/eher unwichtig|wichtig/eher wichtig|sehr wichtig",
  "pas important/pas du tout important|peu important/assez important|important|très important",
  "nada importante/no importante|poco importante/algo importante|importante|muy importante",
  "nada importante/não importante|pouco importante|importante|muito importante",
  "per niente importante/non importante|poco importante|importante|molto importante",
  "onbelangrijk/niet belangrijk|minder belangrijk/enigszins belangrijk|belangrijk|heel belangrijk/zeer belangrijk",
  "not at all important|slightly important/not so important/of little importance/low importance|moderately important/somewhat important/neutral|very important|extremely important",
  "unimportant/not important/not at all important|slightly important/somewhat important|neutral/moderately important/important|very important|extremely important",
  "very unimportant|unimportant/not important|neutral/neither important nor unimportant|important|very important",
  "unimportant/not important/not at all important|somewhat important/slightly important/less important|important|very important",
  "überhaupt nicht wichtig/gar nicht wichtig/völlig unwichtig|nicht wichtig/weniger wichtig/eher unwichtig/eher nicht wichtig/wenig wichtig/unwichtig|mittel/neutral/mäßig wichtig/teils teils/einigermaßen wichtig/mittelmäßig wichtig|wichtig/eher wichtig|sehr wichtig/äußerst wichtig/extrem wichtig",
  "überhaupt nicht wichtig|weniger wichtig/etwas wichtig|mäßig wichtig|sehr wichtig|äußerst wichtig/extrem wichtig",
  "pas du tout important/pas du tout importante|peu important/peu importante/pas important|neutre/moyennement important/assez important/moyennement importante|important/importante|très important/très importante/extrêmement important",
  "nada importante|poco importante/sin importancia|neutral/algo importante/moderadamente importante|importante|muy importante/extremadamente importante",
  "nada importante|pouco importante/sem importância|neutro/razoavelmente importante/moderadamente importante/mais ou menos importante|importante|muito importante/extremamente importante",
  "per niente importante/per nulla importante|poco importante|neutrale/abbastanza importante/moderatamente importante|importante|molto importante/estremamente importante",
  "helemaal niet belangrijk|niet belangrijk/onbelangrijk/niet zo belangrijk|neutraal/enigszins belangrijk/redelijk belangrijk|belangrijk|heel belangrijk/zeer belangrijk/uiterst belangrijk/erg belangrijk",
  // Likelihood.
  "very unlikely/extremely unlikely/not at all likely|unlikely/somewhat unlikely/not so likely/slightly likely|neutral/neither likely nor unlikely/somewhat likely/moderately likely/unsure|likely/very likely|extremely likely",
  "very unlikely/extremely unlikely|unlikely/somewhat unlikely|neutral/neither likely nor unlikely|likely/somewhat likely|very likely/extremely likely",
  "sehr unwahrscheinlich/äußerst unwahrscheinlich|unwahrscheinlich/eher unwahrscheinlich|neutral/weder noch|wahrscheinlich/eher wahrscheinlich|sehr wahrscheinlich/äußerst wahrscheinlich",
  "très improbable|improbable/peu probable|neutre|probable|très probable",
  "muy improbable|improbable/poco probable|neutral|probable|muy probable",
  "muito improvável|improvável/pouco provável|neutro|provável|muito provável",
  "molto improbabile|improbabile/poco probabile|neutrale|probabile|molto probabile",
  "zeer onwaarschijnlijk|onwaarschijnlijk|neutraal|waarschijnlijk|zeer waarschijnlijk",
  // Satisfaction.
  "very dissatisfied/extremely dissatisfied/very unsatisfied|dissatisfied/somewhat dissatisfied/unsatisfied|neutral/neither satisfied nor dissatisfied|satisfied/somewhat satisfied|very satisfied/extremely satisfied",
  "sehr unzufrieden|unzufrieden/eher unzufrieden|neutral/teils teils/weder noch|zufrieden/eher zufrieden|sehr zufrieden",
  "très insatisfait/pas du tout satisfait|insatisfait/peu satisfait/plutôt insatisfait|neutre/ni satisfait ni insatisfait|satisfait/plutôt satisfait|très satisfait",
  "muy insatisfecho/muy insatisfecha|insatisfecho/poco satisfecho/insatisfecha|neutral/ni satisfecho ni insatisfecho|satisfecho/satisfecha|muy satisfecho/muy satisfecha",
  "muito insatisfeito/muito insatisfeita|insatisfeito/insatisfeita/pouco satisfeito|neutro/nem satisfeito nem insatisfeito|satisfeito/satisfeita|muito satisfeito/muito satisfeita",
  "molto insoddisfatto/molto insoddisfatta|insoddisfatto/insoddisfatta/poco soddisfatto|neutrale/né soddisfatto né insoddisfatto|soddisfatto/soddisfatta|molto soddisfatto/molto soddisfatta",
  "zeer ontevreden|ontevreden|neutraal/niet tevreden, niet ontevreden|tevreden|zeer tevreden",
  // Frequency.
  "never|rarely/seldom/hardly ever|sometimes/occasionally|often/frequently/usually/very often|always",
  "never|rarely/seldom|sometimes/occasionally|often/frequently|very often",
  "nie/niemals|selten|manchmal/gelegentlich|oft/häufig|immer/sehr oft/sehr häufig",
  "jamais|rarement|parfois/de temps en temps|souvent|toujours/très souvent",
  "nunca|rara vez/raramente|a veces/algunas veces/de vez en cuando|a menudo/frecuentemente/con frecuencia|siempre/muy a menudo",
  "nunca|raramente|às vezes/algumas vezes/de vez em quando|frequentemente/muitas vezes|sempre",
  "mai|raramente|a volte/qualche volta|spesso|sempre/molto spesso",
  "nooit|zelden|soms|vaak|altijd/zeer vaak",
  // How much, and how well.
  "low|medium/moderate/average|high",
  "niedrig/gering|mittel|hoch",
  "faible/bas|moyen/moyenne|élevé/fort/haut",
  "bajo/baja|medio/media|alto/alta",
  "baixo/baixa|médio/média|alto/alta",
  "basso/bassa|medio/media|alto/alta",
  "laag|gemiddeld/middel|hoog",
  "poor|fair|good|very good|excellent",
  "not at all|slightly/a little/not much|somewhat/moderately|very/very much/a lot|extremely/a great deal",
  "very low|low|medium/moderate/average|high|very high",
  "very poor/terrible|poor/bad|fair/average/ok/okay/neutral|good|excellent/very good",
  "very bad|bad|neutral/okay/average|good|very good",
  "gar nicht/überhaupt nicht|wenig/kaum|mittel/etwas/teilweise|ziemlich/stark/viel|sehr/sehr stark/sehr viel",
  "sehr niedrig|niedrig/gering|mittel|hoch|sehr hoch",
  "pas du tout|un peu/peu|moyennement|beaucoup|énormément",
  "nada|poco|algo/regular|mucho/bastante|muchísimo",
  "nada|pouco|mais ou menos/moderadamente|muito|muitíssimo/extremamente",
  "per niente/per nulla|poco|abbastanza|molto|moltissimo",
  "helemaal niet|weinig/een beetje|enigszins/matig|veel/behoorlijk|heel veel/zeer",
  "not interested/not at all interested|slightly interested/a little interested|somewhat interested/moderately interested|interested/very interested|extremely interested",
  // Must have, nice to have.
  "not needed/don't need/not necessary|nice to have/would be nice|must have/need/essential",
  "not necessary/unnecessary|useful|essential/indispensable",
  "don't need/not needed/not necessary|nice to have/would be nice|important/should have|must have/essential",
];

const SCALES: readonly ReadonlyMap<string, number>[] = WRITTEN.map(
  (scale) =>
    new Map(
      scale.split("|").flatMap((level, at) => level.split("/").map((word) => [answerText(word), at + 1] as const)),
    ),
);

/** An answer in the form in which answers are compared: without capitals, and with plain apostrophes and spaces. */
export function answerText(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/[/,\s]+/g, " ")
    .replace(/[.!]$/, "")
    .trim();
}

/**
 * What each of these words counts on the scale that has them all, 1 for the least; undefined where no scale has. A scale on
 * which no two of them count alike goes before others, and one of which every level is used before a longer one.
 * @param around the words of the columns that are answered alike: one may lack an answer that tells the scale
 */
export function scaleOf(words: readonly string[], around: readonly string[] = words): readonly number[] | undefined {
  const texts = words.map(answerText);
  const scale = bestScale(around.map(answerText)) ?? bestScale(texts);
  return scale && texts.map((text) => scale.get(text) ?? 0);
}

function bestScale(texts: readonly string[]): ReadonlyMap<string, number> | undefined {
  const fitting = SCALES.filter((levels) => texts.every((text) => levels.has(text)));
  const told = new Set(texts).size;
  const levelsUsed = (scale: ReadonlyMap<string, number>) => new Set(texts.map((text) => scale.get(text))).size;
  const apart = fitting.filter((scale) => levelsUsed(scale) === told);
  return apart.find((scale) => Math.max(...scale.values()) === told) ?? apart.at(0) ?? fitting.at(0);
}

/** `5 - Extremely important`, `1 = never`, `4: good`, and `Very good (4)`. */
const NUMBER_FIRST = /^\s*(\d{1,2})\s*(?:[-–—:=.)]|\s\()\s*\p{L}/u;
const NUMBER_LAST = /\((\d{1,2})\)$/;
/** `1st`, `2.`, `3er`, `1º`, `#2`. */
const ORDINAL = /^#?(\d{1,2})(?:\.|st|nd|rd|th|er|e|de|ste|[ºª°])?$/iu;
/** `Platz 1`, `Rank 2`, and the codes of LimeSurvey, `A3` and `AO04`. */
const CALLED = /^(?:platz|rang|rank|place|choice|puesto|posto|lugar|plaats|choix|ao?)[ -]?0?(\d{1,2})$/i;

/** The number that an answer names itself beside its words; undefined without one. */
export function numberNamed(word: string): number | undefined {
  const text = word.trim();
  const named = [NUMBER_FIRST, CALLED, ORDINAL].map((pattern) => pattern.exec(text)?.[1]).find(Boolean);
  const told = named ?? (/\p{L}/u.test(text) ? NUMBER_LAST.exec(text)?.[1] : undefined);
  return told === undefined ? undefined : Number(told);
}
