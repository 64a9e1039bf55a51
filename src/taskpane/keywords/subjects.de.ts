import { subjectsIn } from "./subjects";

export const { counted, headedMany, headedOne, many } = subjectsIn({
  keyword: ["Keyword", "Keywords"],
  searchTerm: ["Suchbegriff", "Suchbegriffe"],
  target: ["Targeting-Ziel", "Targeting-Ziele"],
  product: ["Produkt", "Produkte"],
  placement: ["Placement", "Placements"],
  audience: ["Zielgruppe", "Zielgruppen"],
  ad: ["Anzeige", "Anzeigen"],
  adGroup: ["Anzeigengruppe", "Anzeigengruppen"],
  campaign: ["Kampagne", "Kampagnen"],
});
