"""Golden data for the expected excess of a beta-binomial number over a mark, and its shortfall below it.

    python3 test/golden/betaBinomialExcess.py > test/golden/betaBinomialExcess.json      (needs mpmath)

Each row is n, a, b, mark, E max(0, K - mark), E max(0, mark - K); n, a, b and mark are doubles, taken exactly. Both are
summed term by term over their whole range in decimals of 50 digits, the first term from mpmath's log-gamma.
"""

from decimal import Decimal, getcontext

import mpmath as mp

getcontext().prec = 50
getcontext().Emin = -(10**15)
mp.mp.dps = 50

CASES = (
    *((n, 1.0, 99.0, multiple) for n in (1, 10, 100, 5000, 200_000, 2_000_000) for multiple in (0.2, 0.9, 1.2, 5.0)),
    *((n, 3.5, 296.5, multiple) for n in (30, 3000, 300_000) for multiple in (0.1, 0.8, 1.01, 3.0)),
    *((n, 201.0, 19_800.0, multiple) for n in (1000, 100_000, 1_000_000) for multiple in (0.7, 0.99, 1.05, 1.3)),
    *((n, 1.0, 0.25, multiple) for n in (10, 10_000) for multiple in (0.5, 1.1)),
    *((n, 4.2, 999_996.0, multiple) for n in (1_000_000, 3_000_000) for multiple in (0.3, 1.5)),
)


def excess(n, a, b, mark):
    log = mp.loggamma
    alpha, beta = mp.mpf(a), mp.mpf(b)
    first = mp.exp(log(beta + n) - log(beta) - log(alpha + beta + n) + log(alpha + beta))
    chance = Decimal(mp.nstr(first, 50))
    a, b, mark = Decimal(a), Decimal(b), Decimal(mark)
    above = below = total = Decimal(0)
    for k in range(n + 1):
        total += chance
        if k > mark:
            above += chance * (k - mark)
        else:
            below += chance * (mark - k)
        chance *= (n - k) * (a + k) / ((k + 1) * (b + n - k - 1)) if k < n else 0
    assert abs(total - 1) < Decimal(10) ** -35
    return above, below


rows = []
for n, a, b, multiple in CASES:
    mark = multiple * n * a / (a + b)
    if mark < n:
        above, below = excess(n, a, b, mark)
        rows.append("  [" + ", ".join([repr(v) for v in (n, a, b, mark)] + [f"{v:.17g}" for v in (above, below)]) + "]")
print("[\n" + ",\n".join(rows) + "\n]")
