"""Golden data for the quantiles of the beta distribution.

    python3 test/golden/betaQuantile.py > test/golden/betaQuantile.json      (needs mpmath and scipy)

Each row is chance, a, b, the x whose lower tail is the chance, the x whose upper tail is it; chance, a and b are doubles,
taken exactly. With a = 1 the answer is 1 - (1 - chance)^(1/b). Else scipy finds the neighbourhood, and Newton's method at 50 digits, on the
tail of regularisedBeta.py, the rest.
"""

import mpmath as mp
from regularisedBeta import lower_tail
from scipy.special import betaincinv

SHAPES = (
    *((1.0, b) for b in (0.25, 1.0, 99.0, 199.0, 999_999.0, 1e7)),
    *((2.0, 2.0), (6.0, 3.0), (4.0, 196.0), (3.5, 96.5), (91.0, 11.0)),
    *((101.0, 10_099.0), (1001.0, 1_000_000.0), (4.2, 10_000_095.8)),
)
CHANCES = (0.45, 0.25, 0.05, 0.025, 1e-3, 1e-6)


def tail(x, a, b):
    return mp.betainc(a, b, 0, x, regularized=True) if a + b < 100 else lower_tail(x, a, b)


def quantile(chance, a, b):
    if a == 1:
        return -mp.expm1(mp.log1p(-chance) / b)
    x = mp.mpf(betaincinv(float(a), float(b), float(chance)))
    for _ in range(4):
        density = mp.exp((a - 1) * mp.log(x) + (b - 1) * mp.log1p(-x) - mp.log(mp.beta(a, b)))
        x -= (tail(x, a, b) - chance) / density
    assert abs(tail(x, a, b) - chance) < chance * mp.mpf(10) ** -30, (chance, a, b)
    return x


mp.mp.dps = 50
rows = []
for a, b in SHAPES:
    for chance in CHANCES:
        exact = mp.mpf(chance), mp.mpf(a), mp.mpf(b)
        quantiles = quantile(*exact), quantile(1 - exact[0], *exact[1:])
        rows.append("  [" + ", ".join([repr(v) for v in (chance, a, b)] + [mp.nstr(q, 17) for q in quantiles]) + "]")
print("[\n" + ",\n".join(rows) + "\n]")
