"""Least within sums of squares that many random starts find in the holiday motives, for test/core/segments.

An implementation apart from ours, in numpy: random rows as first centres, Lloyd's iterations, then the best single
move at a time until none lowers the sum (Hartigan's criterion). Nothing is shared between starts.

    python3 test/golden/holidayMotives.py ../shared/data/flexclust_vacmot.csv > test/golden/holidayMotives.json
"""

import json
import sys

import numpy as np

STARTS = 1000


def lloyd(rows, centres):
    labels = None
    while True:
        distances = ((rows**2).sum(1)[:, None] - 2 * rows @ centres.T) + (centres**2).sum(1)
        found = distances.argmin(1)
        if labels is not None and (found == labels).all():
            return labels
        labels = found
        for q in range(len(centres)):
            if (labels == q).any():
                centres[q] = rows[labels == q].mean(0)


def exchange(rows, labels, k):
    every = np.arange(len(rows))
    sizes = np.bincount(labels, minlength=k).astype(float)
    centres = np.array([rows[labels == q].mean(0) if sizes[q] else rows[0] for q in range(k)])
    distances = ((rows[:, None, :] - centres) ** 2).sum(2)
    while True:
        costs = distances * (sizes / (sizes + 1))
        costs[every, labels] = np.inf
        own = sizes[labels]
        gains = np.where(own > 1, distances[every, labels] * own / np.maximum(own - 1, 1), -np.inf)
        targets = costs.argmin(1)
        drops = gains - costs[every, targets]
        row = drops.argmax()
        if drops[row] <= 1e-9:
            return ((rows - centres[labels]) ** 2).sum()
        for q, sign in ((labels[row], -1), (targets[row], 1)):
            centres[q] += sign * (rows[row] - centres[q]) / (sizes[q] + sign)
            sizes[q] += sign
            distances[:, q] = ((rows - centres[q]) ** 2).sum(1)
        labels[row] = targets[row]


def best(rows, k, random):
    different = np.unique(rows, axis=0)
    sums = []
    for _ in range(STARTS):
        centres = different[random.choice(len(different), k, replace=False)].copy()
        sums.append(exchange(rows, lloyd(rows, centres), k))
    least = min(sums)
    return {"segments": k, "withinSumOfSquares": least, "starts": STARTS, "found": int(sum(s < least + 1e-6 for s in sums))}


rows = np.loadtxt(sys.argv[1], delimiter=",", skiprows=1, quotechar='"')
standard = (rows - rows.mean(0)) / rows.std(0, ddof=1)
random = np.random.default_rng(1)
print(
    json.dumps(
        {
            "standardised": [best(standard, k, random) for k in range(2, 9)],
            "asTheyAre": [best(rows, 6, random)],
        },
        indent=2,
    )
)
