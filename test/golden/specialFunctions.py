"""Writes specialFunctions.json: the special functions of src/core/numeric to 17 digits, worked out with 60.

Run with Python 3 and mpmath (BSD licence): python3 specialFunctions.py
Arguments are doubles, taken exactly, over the range that forecasts and tests of keywords use: parameters of models from
1e-5 to 1e7, rates down to 1e-7, and counts up to a million clicks. The zero of digamma is left out: next to it no relative error says anything.
"""

import json
import pathlib

from mpmath import beta, binomial, digamma, exp, log, loggamma, mp, mpf, pi, polygamma, rf

mp.dps = 60

SIZES = [m * 10.0**e for e in range(-5, 7) for m in (1.0, 1.7, 3.3, 6.1)] + [2.0, 12.5, 1e7]


def shown(value):
    return float(mp.nstr(value, 17))


def stirling_error(n):
    n = mpf(n)
    return loggamma(n + 1) - ((n + mpf(1) / 2) * log(n) - n + log(2 * pi) / 2)


def deviance(e):
    e = mpf(e)
    return (1 + e) * log(1 + e) - e


def beta_binomial(k, n, a, b):
    a, b = mpf(a), mpf(b)
    return binomial(n, k) * beta(a + k, b + n - k) / beta(a, b)


def beta_kernel(x, a, b):
    x, a, b = mpf(x), mpf(a), mpf(b)
    return exp(a * log(x) + b * log(1 - x) - log(beta(a, b)))


deviations = [s * m * 10.0**-e for e in range(0, 9) for m in (1.0, 3.0, 7.0) for s in (1.0, -1.0)]
deviations = [e for e in deviations if e > -1] + [2.0, 40.0, 1e4]
counts = [(0, 1), (1, 1), (3, 300), (0, 5000), (40, 5000), (900, 40_000), (0, 1_000_000), (10_200, 1_000_000)]
beliefs = [(1.0, 99.0), (0.5, 0.5), (2.0, 5.0), (0.01, 20.0), (300.0, 9_700.0)]
rates = [1e-7, 1e-5, 0.001, 0.01, 0.2, 0.5, 0.9, 0.999]
shapes = [(1.0, 1.0), (0.3, 7.0), (2.5, 400.0), (60.0, 5_940.0), (1_000.0, 99_000.0)]

golden = {
    "logGamma": [[z, shown(loggamma(mpf(z)))] for z in SIZES],
    "digamma": [[z, shown(digamma(mpf(z)))] for z in SIZES],
    "trigamma": [[z, shown(polygamma(1, mpf(z)))] for z in SIZES],
    "stirlingError": [[z, shown(stirling_error(z))] for z in SIZES],
    "deviance": [[e, shown(deviance(e))] for e in deviations],
    "logRising": [[z, n, shown(log(rf(mpf(z), n)))] for z in SIZES if z < 1e5 for n in (1, 2, 7, 40, 300) if z != 1 or n > 1],
    "betaBinomialProbability": [
        [k, n, a, b, shown(beta_binomial(k, n, a, b))] for k, n in counts for a, b in beliefs
    ],
    "betaKernel": [[x, a, b, shown(beta_kernel(x, a, b))] for x in rates for a, b in shapes],
}
# What a double cannot hold at full precision is nobody's to get right.
golden = {name: [row for row in rows if abs(row[-1]) > 1e-290] for name, rows in golden.items()}

lines = [
    f'  "{name}": [\n' + ",\n".join(f"    {json.dumps(row)}" for row in rows) + "\n  ]" for name, rows in golden.items()
]
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text("{\n" + ",\n".join(lines) + "\n}\n")
