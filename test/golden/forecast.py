"""Golden data for the forecasting formulas.

    python3 test/golden/forecast.py > test/golden/forecast.json      (needs mpmath; takes some minutes)
    npx oxfmt --config=test/run/oxfmt.json test/golden/forecast.json

Every number is computed at 60 digits from the formula as the literature prints it, with hypergeometric functions or by
numerical integration, and so by another way than the code it checks.
"""

import itertools
import json
import re

import mpmath as mp

mp.mp.dps = 60


def text(value):
    return mp.nstr(value, 17)


def bg_orders_while_active(s, w, a, b, t):
    """The bracket of Fader, Hardie & Lee (2005), eq. 10, for an active customer; its limit in a where a is 1."""
    s, w, a, b, t = map(mp.mpf, (s, w, a, b, t))
    if a == 1:
        a += mp.mpf(10) ** -25
    y = t / (w + t)
    return (a + b - 1) / (a - 1) * (1 - (w / (w + t)) ** s * mp.hyp2f1(s, b, a + b - 1, y))


def silence(rate, alpha, s, beta, tx, T):
    """Log of the integral that Fader & Hardie's A0 stands for, by their two 2F1 (eq. 19 and 20)."""
    rate, alpha, s, beta, tx, T = map(mp.mpf, (rate, alpha, s, beta, tx, T))
    high, low = max(alpha, beta), min(alpha, beta)
    other = s + 1 if alpha >= beta else rate
    def f(t):
        return mp.hyp2f1(rate + s, other, rate + s + 1, (high - low) / (high + t)) / (high + t) ** (rate + s)
    with mp.workdps(400):
        a0 = f(tx) - f(T)
    return mp.log(s / (rate + s) * a0)


def rows(function, *lists):
    return [[*args, text(function(*args))] for args in itertools.product(*lists)]


def main():
    while_active = rows(
        bg_orders_while_active,
        [0.25, 3.5, 161.25],
        [0.5, 4.4, 60.0],
        [0.02, 0.79, 1.0, 1.001, 40.0],
        [0.3, 2.4, 200.0],
        [0.1, 39.0, 520.0],
    )
    silences = [
        [rate, alpha, s, beta, tx, tx + gap, text(silence(rate, alpha, s, beta, tx, tx + gap))]
        for rate, alpha, s, beta, tx, gap in itertools.product(
            [0.55, 7.5, 254.5], [0.05, 10.5, 300.0], [0.05, 0.6, 8.0], [0.1, 11.7, 200.0], [0.0, 20.0], [0.142857, 39.0, 400.0]
        )
    ]
    special = [
        [z, text(mp.loggamma(z)), text(mp.psi(0, z)), text(mp.psi(1, z))]
        for z in [1e-5, 0.01, 0.3, 1.0, 1.5, 2.0, 3.7, 9.99, 10.0, 42.5, 1e3, 1e7]
    ]
    rising = [
        [z, n, text(mp.log(mp.rf(z, n))), text(mp.psi(0, mp.mpf(z) + n) - mp.psi(0, z)), text(mp.psi(1, mp.mpf(z) + n) - mp.psi(1, z))]
        for z, n in itertools.product([1e-4, 0.24, 4.4, 1e5], [0, 1, 2, 37, 254, 1000, 1001, 5000])
    ]
    data = {"whileActive": while_active, "silences": silences, "special": special, "rising": rising}
    # Numbers keep their 17 digits as text until they are written.
    print(re.sub(r'"(-?[0-9.]+(e[-+]?[0-9]+)?)"', r"\1", json.dumps(data).replace("], [", "],\n[")))


main()
