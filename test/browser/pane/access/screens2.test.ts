import { testScreens } from "./testScreens";

testScreens(1);
