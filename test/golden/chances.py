"""Golden data for the chances that functions answer with, as functions are asked for them.

    python3 test/golden/chances.py > test/golden/chances.json      (needs mpmath; takes a minute)
    npx oxfmt --config=test/run/oxfmt.json test/golden/chances.json

Every row holds the arguments, doubles taken exactly, and then the value to 17 digits, worked out with 60 digits or more: tails of the
beta distribution as in regularisedBeta.py, binomial tails term by term, the forecasting models from their published formulas with 2F1.
"""

import itertools
import json

import mpmath as mp
from regularisedBeta import both_tails

mp.mp.dps = 60


def profit_chance(cpc, value, customers, clicks, usual):
    a, b = 1 + mp.mpf(customers), 1 / mp.mpf(usual) - 1 + clicks - customers
    return both_tails(mp.mpf(cpc) / value, a, b)[1]


def sale_chance(clicks, rate, sales):
    rate = mp.mpf(rate)
    miss = mp.fsum(mp.binomial(clicks, k) * rate**k * (1 - rate) ** (clicks - k) for k in range(sales))
    return 1 - miss


def log_miss(clicks, rate, sales):
    return mp.log(1 - sale_chance(clicks, rate, sales))


def clicks_near_a_boundary():
    """Confidences a hair above and below what so many clicks give: there one more is needed, or none."""
    for rate, sales, clicks in ((0.01, 1, 299), (0.01, 3, 531), (0.02, 5, 335), (0.001, 1, 2995), (0.3, 10, 52)):
        chance = sale_chance(clicks, rate, sales)
        for nudge in (-1e-3, -1e-9, -1e-11, 1e-11, 1e-9, 1e-3):
            confidence = float(1 - (1 - chance) * (1 - mp.mpf(nudge)))
            if not 0 < confidence < 1:
                continue
            n = clicks - 20
            while sale_chance(n, rate, sales) < mp.mpf(confidence):
                n += 1
            yield [rate, sales, confidence, n]


def bg_chance_active(x, tx, T, r, alpha, a, b, exits):
    x, tx, T, r, alpha, a, b = map(mp.mpf, (x, tx, T, r, alpha, a, b))
    k = x + exits
    return mp.mpf(1) if k == 0 else 1 / (1 + a / (b + k - 1) * ((alpha + T) / (alpha + tx)) ** (r + x))


def pareto_chance_active(x, tx, T, r, alpha, s, beta):
    with mp.workdps(250):
        x, tx, T, r, alpha, s, beta = map(mp.mpf, (x, tx, T, r, alpha, s, beta))
        high, low = max(alpha, beta), min(alpha, beta)
        second = s + 1 if alpha >= beta else r + x
        power = r + s + x
        f = lambda t: mp.hyp2f1(power, second, power + 1, (high - low) / (high + t)) / (high + t) ** power
        return 1 / (1 + s / power * (alpha + T) ** (r + x) * (beta + T) ** s * (f(tx) - f(T)))


def pareto_expected_orders(weeks, x, tx, T, r, alpha, s, beta):
    chance = pareto_chance_active(x, tx, T, r, alpha, s, beta)
    weeks, x, T, r, alpha, s, beta = map(mp.mpf, (weeks, x, T, r, alpha, s, beta))
    if s == 1:
        s += mp.mpf(10) ** -30
    stayed = 1 - ((beta + T) / (beta + T + weeks)) ** (s - 1)
    return chance * (r + x) * (beta + T) / ((alpha + T) * (s - 1)) * stayed


def pareto_order_chance(weeks, x, tx, T, r, alpha, s, beta):
    """The next thing to happen to an active customer within the weeks is an order: E(lambda e^-((lambda + mu) y)) over y."""
    chance = pareto_chance_active(x, tx, T, r, alpha, s, beta)
    weeks, x, T, r, alpha, s, beta = map(mp.mpf, (weeks, x, T, r, alpha, s, beta))
    rate = lambda y: (r + x) * (alpha + T) ** (r + x) / (alpha + T + y) ** (r + x + 1) * ((beta + T) / (beta + T + y)) ** s
    return chance * mp.quad(lambda u: rate(u**3) * 3 * u**2, mp.linspace(0, mp.cbrt(weeks), 40))


def spend_density(p, q, v, x, m):
    """The logarithm of Fader & Hardie (2013), eq. 1a."""
    p, q, v, x, m = map(mp.mpf, (p, q, v, x, m))
    log, gamma = mp.log, mp.loggamma
    powers = q * log(v) + (p * x - 1) * log(m) + p * x * log(x) - (p * x + q) * log(x * m + v)
    return gamma(p * x + q) - gamma(p * x) - gamma(q) + powers


def rows(function, cases):
    return [[*case, function(*case)] for case in cases]


# Larger counts are in regularisedBeta.json.
KEYWORDS = [
    (cpc, value, customers, clicks, usual)
    for (cpc, value) in ((0.02, 300), (3, 300), (2.5, 40), (9, 10))
    for (customers, clicks) in ((0, 0), (0, 300), (3, 100), (2.5, 700), (61.75, 5000))
    for usual in (0.001, 0.01, 0.3)
    if cpc / value < 0.05 or clicks < 1000
]
BOUGHT = [(1, 0.01, 1), (100, 0.01, 1), (100, 0.01, 5), (5000, 0.001, 20), (3, 0.5, 3), (900, 0.2, 60), (40, 1e-7, 1), (700, 1e-6, 3)]
HISTORIES = [(0, 0.0, 38.86), (1, 2.0, 38.86), (2, 30.43, 38.86), (26, 30.857, 31.0), (161, 38.0, 38.86), (254, 20.5, 38.86), (221, 38.7, 38.86), (7, 300.0, 520.0)]
BG = [(0.243, 4.414, 0.793, 2.426), (2.5, 60.0, 0.05, 4.0), (0.01, 0.5, 8.0, 0.3)]
PARETO = [(0.5534, 10.5802, 0.6061, 11.6562), (2.0, 12.0, 1.0, 12.0), (0.05, 300.0, 3.0, 40.0)]
SPENDING = itertools.product((0.3, 6.25, 900.0), (1.2, 3.74, 80.0), (0.5, 15.44), (1, 12, 254), (0.01, 24.7, 5000.0))

golden = {
    "profitChance": rows(profit_chance, KEYWORDS),
    "saleChance": rows(sale_chance, BOUGHT),
    "clicksForConfidence": list(clicks_near_a_boundary()),
    "bgNbdChanceActive": rows(lambda *case: bg_chance_active(*case, 0), [h + m for h in HISTORIES for m in BG]),
    "mbgNbdChanceActive": rows(lambda *case: bg_chance_active(*case, 1), [h + m for h in HISTORIES for m in BG]),
    "paretoNbdChanceActive": rows(pareto_chance_active, [h + m for h in HISTORIES for m in PARETO]),
    "paretoNbdExpectedOrders": rows(
        pareto_expected_orders, [(weeks, *h, *m) for weeks in (0.5, 52.0, 520.0) for h in (HISTORIES[2], HISTORIES[4]) for m in PARETO]
    ),
    "paretoNbdOrderChance": rows(
        pareto_order_chance, [(weeks, *h, *m) for weeks in (0.5, 52.0, 520.0) for h in (HISTORIES[2], HISTORIES[4]) for m in PARETO]
    ),
    "gammaGammaLogLikelihood": rows(spend_density, SPENDING),
}
# What a double cannot hold at full precision is nobody's to get right.
print(json.dumps({name: [[*row[:-1], float(mp.nstr(row[-1], 17))] for row in all if abs(row[-1]) > 1e-290] for name, all in golden.items()}))
