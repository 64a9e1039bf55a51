import { testScreens } from "./testScreens";

testScreens(0);
