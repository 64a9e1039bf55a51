"""Golden data for the regularised incomplete beta function.

    python3 test/golden/regularisedBeta.py > test/golden/regularisedBeta.json      (needs mpmath)

Each row is x, a, b, lower tail, upper tail; x, a and b are doubles, taken exactly. The lower tail is summed from DLMF
8.17.8, whose terms are all positive; the upper tail is one minus it, at a precision that leaves 30 digits after the
subtraction. Where the numbers are small enough for it, mpmath's own betainc must agree.
"""

import mpmath as mp


def lower_tail(x, a, b):
    term = total = mp.mpf(1)
    n = 0
    while term > total * mp.eps or (a + b + n) * x >= a + 1 + n:
        term *= (a + b + n) * x / (a + 1 + n)
        total += term
        n += 1
    log_beta = mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)
    return mp.exp(a * mp.log(x) + b * mp.log1p(-x) - mp.log(a) - log_beta) * total


def both_tails(x, a, b):
    """x, a, b are floats."""
    for digits in (60, 400):
        mp.mp.dps = digits
        lower = lower_tail(mp.mpf(x), mp.mpf(a), mp.mpf(b))
        upper = 1 - lower
        if upper > mp.mpf(10) ** (30 - digits):
            break
    if a + b < 2000 and digits == 60:
        own = mp.betainc(a, b, 0, x, regularized=True)
        assert abs(own - lower) < lower * mp.mpf(10) ** -25, (x, a, b)
    return lower, upper


def text(value):
    """17 digits; what a double cannot hold becomes 0."""
    return "0" if value < mp.mpf("1e-300") else mp.nstr(value, 17)


def cases():
    # Chance of at least k sales in n clicks: I_rate(k, n - k + 1).
    for rate in (1e-7, 1e-5, 0.001, 0.01, 0.1, 0.5, 0.95):
        for n in (1, 10, 100, 1000, 100_000, 10_000_000):
            for spread in (-20, -5, -1, 0, 1, 5, 20):
                k = round(n * rate + spread * (n * rate * (1 - rate)) ** 0.5 + (spread > 0))
                if 1 <= k <= n and not (n > 1e6 and rate > 0.01):
                    yield rate, float(k), float(n - k + 1)
    # The posterior of a conversion rate, with whole and fractional customers, at the rate where a click breaks even.
    for usual in (1e-6, 0.001, 0.01, 0.2):
        for n, k in ((0, 0), (100, 0), (100, 3), (300, 2.5), (5000, 61.75), (100_000, 980), (10_000_000, 3.2), (10_000_000, 8000)):
            a, b = 1.0 + k, 1 / usual - 1 + n - k
            for multiple in (0.05, 0.5, 0.97, 1.02, 2, 8):
                x = multiple * a / (a + b)
                if x < 1:
                    yield x, a, b


def main():
    rows = [[repr(v) for v in case] + [text(t) for t in both_tails(*case)] for case in dict.fromkeys(cases())]
    print("[\n" + ",\n".join("  [" + ", ".join(row) + "]" for row in rows) + "\n]")


if __name__ == "__main__":
    main()
