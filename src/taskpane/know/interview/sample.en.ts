/** Invented people of three kinds: those who want it cheap and fast, those who want to be advised, and those who want it to last. */
export const interviewSample: SampleWordsOfPeople = {
  person: (number) => `Person ${number}`,
  regions: ["North", "South", "Coast"],
  jobs: [
    ["tea for the week, quickly", "a gift before the weekend"],
    ["find a tea I have never had", "know how to brew it well"],
    ["a pot that my children inherit", "drink tea with a clear conscience"],
  ],
  passions: [
    ["football; series", "running"],
    ["cooking; travelling", "books"],
    ["gardening; hiking", "pottery"],
  ],
  notes: ["would like a reminder", "asked for smaller bags"],
};

/** Words of the people of each kind. */
export interface SampleWordsOfPeople {
  readonly person: (number: string) => string;
  readonly regions: readonly string[];
  readonly jobs: readonly (readonly string[])[];
  readonly passions: readonly (readonly string[])[];
  readonly notes: readonly string[];
}
