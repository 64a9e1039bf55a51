/** What a formula holds along the way: an error is one of Excel's, whichever. */
type Value = number | string | boolean | typeof ERROR;

export const ERROR = Symbol("an error of Excel's");

const TOKEN = /"(?:[^"]|"")*"|\d+(?:\.\d+)?|\w+![$A-Z\d:]+|[A-Z]+(?=\()|<=|>=|<>|[-+*&=<>(),]/gy;

/**
 * What one of the formulas that turn answers into numbers comes to in a row, as Excel works it out: a range in it stands for
 * the cell of the row. Only what these formulas call is known.
 */
export function rowValue(formula: string, cell: Value): Value {
  const tokens = formula.match(TOKEN) ?? [];
  if (tokens.join("") !== formula) throw new Error(`${formula} cannot be read`);
  let at = 0;
  const found = comparison();
  if (at < tokens.length) throw new Error(`${formula} goes on with ${tokens[at]}`);
  return found;

  function comparison(): Value {
    const left = joined();
    if (tokens[at] !== "=") return left;
    at++;
    return bothOf(left, joined(), (one, other) => lower(one) === lower(other) && typeof one === typeof other);
  }

  function joined(): Value {
    let left = difference();
    while (tokens[at] === "&") {
      at++;
      left = bothOf(left, difference(), (one, other) => textOf(one) + textOf(other));
    }
    return left;
  }

  function difference(): Value {
    let left = operand();
    while (tokens[at] === "-") {
      at++;
      left = bothOf(left, operand(), (one, other) => arithmetic(one, other));
    }
    return left;
  }

  function operand(): Value {
    const token = tokens[at++];
    if (token === "-") return bothOf(0, operand(), (_, value) => arithmetic(0, value));
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token.includes("!")) return cell;
    at++;
    const args: Value[] = [];
    while (tokens[at - 1] !== ")") {
      args.push(comparison());
      at++;
    }
    return call(token, args);
  }
}

function call(name: string, args: readonly Value[]): Value {
  const [first, second, third] = args;
  switch (name) {
    case "IF":
      return first === ERROR ? ERROR : first === true || (typeof first === "number" && first !== 0) ? second : third;
    case "IFERROR":
      return first === ERROR ? second : first;
    case "ISNUMBER":
      return typeof first === "number";
    case "ISLOGICAL":
      return typeof first === "boolean";
    case "LOWER":
      return textOf(first).toLowerCase();
    case "SUBSTITUTE":
      return textOf(first).replaceAll(textOf(second), textOf(third));
    case "FIND":
      return textOf(second).includes(textOf(first)) ? textOf(second).indexOf(textOf(first)) + 1 : ERROR;
    case "NUMBERVALUE":
      return numberValue(textOf(first), textOf(second), third === undefined ? "," : textOf(third));
    default:
      throw new Error(`${name} is not known`);
  }
}

function numberValue(text: string, decimal: string, group: string): Value {
  const digits = text.replace(/\s/g, "").replaceAll(group, "").replace(decimal, ".");
  return digits === "" ? 0 : Number.isFinite(Number(digits)) ? Number(digits) : ERROR;
}

function bothOf(one: Value, other: Value, make: (one: Value, other: Value) => Value): Value {
  return one === ERROR || other === ERROR ? ERROR : make(one, other);
}

function arithmetic(one: Value, other: Value): Value {
  const [left, right] = [one, other].map((value) => (value === "" ? Number.NaN : Number(value)));
  return Number.isNaN(left - right) ? ERROR : left - right;
}

function lower(value: Value): Value {
  return typeof value === "string" ? value.toLowerCase() : value;
}

function textOf(value: Value): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : typeof value === "symbol" ? "" : String(value);
}
