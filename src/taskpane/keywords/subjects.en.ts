import { subjectsIn } from "./subjects";

export const { counted, headedMany, headedOne, many } = subjectsIn({
  keyword: ["keyword", "keywords"],
  searchTerm: ["search term", "search terms"],
  target: ["target", "targets"],
  product: ["product", "products"],
  placement: ["placement", "placements"],
  audience: ["audience", "audiences"],
  ad: ["ad", "ads"],
  adGroup: ["ad group", "ad groups"],
  campaign: ["campaign", "campaigns"],
});
