#!/usr/bin/env python3
"""Fits the rational functions behind the kernels and prints their coefficients as float32.

    python3 src/tools/fit_rational.py

Each target is an odd function divided by x, so that it is a function g of z = x * x. The fit P(z) / Q(z) minimises the
largest relative error on an interval: least squares for P - g Q on Chebyshev points (linear in the coefficients),
reweighted by the last Q (Sanathanan and Koerner 1963) and by the last errors (Lawson 1961) until the peaks are level.
All in 60 decimal digits; only the standard library.
"""

import struct
from decimal import Decimal as D
from decimal import getcontext

getcontext().prec = 60


def tanh(x):
    e = (2 * x).exp()
    return (e - 1) / (e + 1)


def solve(rows, right):
    """Solves the square linear system by elimination with row exchange."""
    n = len(rows)
    m = [row[:] + [b] for row, b in zip(rows, right)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(m[r][i]))
        m[i], m[pivot] = m[pivot], m[i]
        for r in range(i + 1, n):
            factor = m[r][i] / m[i][i]
            for c in range(i, n + 1):
                m[r][c] -= factor * m[i][c]
    x = [D(0)] * n
    for i in reversed(range(n)):
        x[i] = (m[i][n] - sum(m[i][c] * x[c] for c in range(i + 1, n))) / m[i][i]
    return x


def polynomial(coefficients, z):
    total = D(0)
    for c in reversed(coefficients):
        total = total * z + c
    return total


def fit(g, high, p_degree, q_degree, p_is_monic, points=80, rounds=30):
    """Coefficients of P and Q, lowest power first, and the largest relative error on 0 < x <= high.
    The leading coefficient of P (or of Q, if P's is not) is 1."""
    # Chebyshev points in x: dense at both ends of the interval.
    step = D("3.14159265358979323846") / (2 * points)
    xs = [high * sine(step * (2 * i + 1) / 2) for i in range(points)]
    zs = [x * x for x in xs]
    gs = [g(x) for x in xs]
    weights = [D(1)] * points
    last_q = [D(1)] * points
    best = None
    for _ in range(rounds):
        free_p = p_degree if p_is_monic else p_degree + 1
        free_q = q_degree + 1 if p_is_monic else q_degree
        n = free_p + free_q
        rows = [[D(0)] * n for _ in range(n)]
        right = [D(0)] * n
        for z, value, w, q in zip(zs, gs, weights, last_q):
            scale = 1 / (value * q)
            powers = [D(1)]
            for _ in range(max(p_degree, q_degree)):
                powers.append(powers[-1] * z)
            line = [powers[k] * scale for k in range(free_p)] + [-value * powers[k] * scale for k in range(free_q)]
            known = -powers[p_degree] * scale if p_is_monic else value * powers[q_degree] * scale
            for i in range(n):
                right[i] += w * line[i] * known
                for j in range(n):
                    rows[i][j] += w * line[i] * line[j]
        solution = solve(rows, right)
        p = solution[:free_p] + ([D(1)] if p_is_monic else [])
        q = solution[free_p:] + ([] if p_is_monic else [D(1)])
        last_q = [polynomial(q, z) for z in zs]
        errors = [abs(polynomial(p, z) / lq / value - 1) for z, lq, value in zip(zs, last_q, gs)]
        worst = max(errors)
        if best is None or worst < best[2]:
            best = (p, q, worst)
        weights = [w * e for w, e in zip(weights, errors)]
        total = sum(weights)
        weights = [w / total for w in weights]
    return best


def sine(x):
    """sin(x) for 0 <= x <= pi / 2 by its power series."""
    term, total, k = x, x, 1
    while abs(term) > D(10) ** -50:
        term = -term * x * x / ((2 * k) * (2 * k + 1))
        total += term
        k += 1
    return total


def as_float32(x):
    return struct.unpack("f", struct.pack("f", float(x)))[0]


def report(title, p, q, worst):
    print(f"{title}: largest relative error {float(worst):.2e}")
    for name, coefficients in (("P", p), ("Q", q)):
        for power, c in enumerate(coefficients):
            print(f"  {name}[{power}] = {as_float32(c):.9g}f  ({float(c):.17g})")


if __name__ == "__main__":
    half_ln2 = D(2).ln() / 2
    report("tanh(x / 2) / x, |x| <= ln(2) / 2", *fit(lambda x: tanh(x / 2) / x, half_ln2, 1, 1, p_is_monic=False))
    # The interval's end is a free choice. Of 7.80, 7.805 … 8.195 this one had the smallest error after rounding,
    # with multiplications and additions fused or not.
    report("tanh(x) / x, |x| <= 8.165", *fit(lambda x: tanh(x) / x, D("8.165"), 4, 4, p_is_monic=True))
