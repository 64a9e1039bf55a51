/** The words of the plan of how each segment is treated. */
export const treatmentWords = {
  behind: {
    name: "treatment",
    about:
      "One page to hand out: what is known of each segment, and boxes for what you will do about it. Write in the yellow boxes.",
  },
  need: "Needs most",
  value: "Value of a customer",
  atStake: "Value at stake",
  tells: "More than others",
  boxes: ["Offer", "Message", "Service", "Channel", "Owner", "Measure", "Next step"],
  /** On the front. */
  next: "Fill the treatment plan with those who will carry it out: an offer, a message and a next step for each segment.",
  more: (count: string) => `Segments without a row here: ${count}. Write the sheet again for them.`,
};

export type TreatmentWords = typeof treatmentWords;
