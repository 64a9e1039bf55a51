"""Golden data for the money a test is worth.

    python3 test/golden/testValue.py > test/golden/testValue.json      (needs mpmath)

Each row is cpc, customerValue, testClicks, laterClicks, usualRate, customers, clicks, value; the arguments are doubles,
taken exactly. With whole customers the tail of the beta-binomial number K is a finite sum over the customers seen
(the counterpart of the binomial tail for two samples of uniform numbers), so tests of ten million clicks are exact too:

    P(K >= s) = sum over i = 0..a-1 of Gamma(N + 1)/(i! Gamma(N - i + 1)) B(i + s, N - i + n - s + 1)/B(s, n - s + 1)

with N = a + b - 1, and E[K; K >= s] = n a/(a + b) P'(K' >= s - 1) with n - 1 and a + 1 in place of n and a.
"""

import mpmath as mp

mp.mp.dps = 60


def upper_tail(s, n, a, b):
    if s <= 0:
        return mp.mpf(1)
    if s > n:
        return mp.mpf(0)
    N = a + b - 1
    log = mp.loggamma
    total = mp.mpf(0)
    for i in range(int(a)):
        ways = log(N + 1) - log(i + 1) - log(N - i + 1)
        beta = log(i + s) + log(N - i + n - s + 1) - log(N + n + 1) - log(s) - log(n - s + 1) + log(n + 1)
        total += mp.exp(ways + beta)
    return total


def value(cpc, customer_value, test, later, usual, customers, clicks):
    cpc, worth, usual = mp.mpf(cpc), mp.mpf(customer_value), mp.mpf(usual)
    a, b = mp.mpf(1 + customers), 1 / usual - 1 + clicks - customers
    profit = worth * a / (a + b) - cpc
    first = max(0, int(mp.floor(cpc / worth * (a + b + test) - a)) + 1)
    chance = upper_tail(first, test, a, b)
    sales = test * a / (a + b) * upper_tail(first - 1, test - 1, a + 1, b) if test else mp.mpf(0)
    decided = worth * (a * chance + sales) / (a + b + test) - cpc * chance
    return later * (decided - max(0, profit)) + test * min(0, profit)


CASES = [
    (cpc, 250.0, test, later, 0.01, customers, clicks)
    for customers, clicks in ((0, 0), (0, 300), (2, 150), (12, 1000), (40, 5200))
    for cpc in (0.5, 2.0, 3.0, 6.0)
    for test, later in ((0, 1000), (1, 10), (100, 5000), (358, 4642), (5000, 100_000))
] + [
    (cpc, 250.0, test, 10_000_000, usual, customers, clicks)
    for usual, customers, clicks in ((0.01, 0, 0), (0.002, 7, 900), (1e-5, 3, 500_000), (0.3, 2, 9))
    for cpc in (0.001, 1.5, 4.0, 90.0)
    for test in (100_000, 10_000_000)
]  # fmt: skip


def text(number):
    """17 digits; what is left of 60 where nothing should be is nothing."""
    return "0" if abs(number) < mp.mpf(10) ** -40 else mp.nstr(number, 17)


rows = ["  [" + ", ".join([repr(v) for v in case] + [text(value(*case))]) + "]" for case in CASES]
print("[\n" + ",\n".join(rows) + "\n]")
