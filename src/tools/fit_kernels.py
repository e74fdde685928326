#!/usr/bin/env python3
"""Fits the polynomials and quotients behind the kernels and prints their coefficients as float32.

    python3 src/tools/fit_kernels.py

The fit P / Q minimises the largest error on an interval: least squares for P - g Q on Chebyshev points (linear in the
coefficients), reweighted by the last Q (Sanathanan and Koerner 1963) and by the last errors (Lawson 1961) until the
peaks are level. Odd functions are divided by x and fitted in x².
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


def chebyshev(low, high, points=80):
    """Points that lie densely at both ends of the interval."""
    return [low + (high - low) * sine(angle) ** 2 for angle in angles(points)]


def half_chebyshev(high, points=80):
    """Those of [-high, high] above 0: for functions that are the same on both sides."""
    return [high * sine(angle) for angle in angles(points)]


def angles(points):
    """Evenly spread between 0 and a quarter turn."""
    step = D("3.14159265358979323846") / (2 * points)
    return [step * (2 * i + 1) / 2 for i in range(points)]


def fit(g, xs, p_degree, q_degree=0, p_is_monic=False, variable=lambda x: x * x, size=None, rounds=30):
    """Coefficients of P and Q in `variable`, lowest power first, and the largest error of P / Q on xs. An error counts by
    how much it is of `size`: of g itself, if nothing else is said. The leading coefficient of P, or else of Q, is 1."""
    zs = [variable(x) for x in xs]
    gs = [g(x) for x in xs]
    sizes = [abs(size(x)) if size else abs(value) for x, value in zip(xs, gs)]
    weights = [D(1)] * len(xs)
    last_q = [D(1)] * len(xs)
    best = None
    for _ in range(rounds):
        free_p = p_degree if p_is_monic else p_degree + 1
        free_q = q_degree + 1 if p_is_monic else q_degree
        n = free_p + free_q
        rows = [[D(0)] * n for _ in range(n)]
        right = [D(0)] * n
        for z, value, w, q, unit in zip(zs, gs, weights, last_q, sizes):
            scale = 1 / (unit * q)
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
        errors = [
            abs(polynomial(p, z) / lq - value) / unit for z, lq, value, unit in zip(zs, last_q, gs, sizes)
        ]
        worst = max(errors)
        if best is None or worst < best[2]:
            best = (p, q, worst)
        weights = [w * e for w, e in zip(weights, errors)]
        total = sum(weights)
        weights = [w / total for w in weights]
    return best


def fit_rounded(g, xs, degree, variable, size, known=()):
    """A polynomial whose coefficients are float32: each is rounded before the next are fitted, which make up for that.
    `known` are the first ones, where they are chosen beforehand."""
    coefficients = list(known)
    worst = None
    while len(coefficients) <= degree:
        done = len(coefficients)
        rest = lambda x: (g(x) - polynomial(coefficients, variable(x))) / variable(x) ** done
        p, _, worst = fit(rest, xs, degree - done, variable=variable, size=lambda x: size(x) / variable(x) ** done)
        coefficients.append(D(as_float32(p[0])))
    return coefficients, [D(1)], worst


def normal_tail(t):
    """P(N(0, 1) > t), from the power series of the error function."""
    x = t / D(2).sqrt()
    term, total, k = x, x, 0
    while abs(term) > D(10) ** -55:
        k += 1
        term = -term * x * x / k
        total += term / (2 * k + 1)
    pi = D("3.14159265358979323846264338327950288419716939937510582097494459")
    return (1 - 2 / pi.sqrt() * total) / 2


def sixteenth_root(x):
    return x.sqrt().sqrt().sqrt().sqrt()


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
    print(f"{title}: largest error {float(worst):.2e}")
    for name, coefficients in (("P", p), ("Q", q)):
        if coefficients == [D(1)]:
            continue
        for power, c in enumerate(coefficients):
            print(f"  {name}[{power}] = {as_float32(c):.9g}f  ({float(c):.17g})")


if __name__ == "__main__":
    half_ln2 = D(2).ln() / 2
    report(
        "1. tanh(x / 2) / x, |x| <= ln(2) / 2, relative",
        *fit(lambda x: tanh(x / 2) / x, half_chebyshev(half_ln2), 1, 1),
    )
    # The interval's end is a free choice. Of 7.80, 7.805 … 8.195 this one had the smallest error after rounding,
    # with multiplications and additions fused or not.
    report(
        "2. tanh(x) / x, |x| <= 8.165, relative",
        *fit(lambda x: tanh(x) / x, half_chebyshev(D("8.165")), 4, 4, p_is_monic=True),
    )
    report(
        "3. (e^x - 1 - x) / x², |x| <= ln(2) / 2, relative to e^x - 1",
        *fit_rounded(
            lambda x: (x.exp() - 1 - x) / (x * x),
            chebyshev(-half_ln2, half_ln2),
            4,
            variable=lambda x: x,
            size=lambda x: (x.exp() - 1) / (x * x),
        ),
    )
    artanh = lambda x: ((1 + x) / (1 - x)).ln() / 2
    report(
        "4. (2 artanh(x) - 2x) / x³, 0 < x <= 1/3, relative to 2 artanh(x)",
        *fit_rounded(
            lambda x: (2 * artanh(x) - 2 * x) / x**3,
            half_chebyshev(1 / D(3)),
            3,
            variable=lambda x: x * x,
            size=lambda x: 2 * artanh(x) / x**3,
        ),
    )
    root = lambda t: sixteenth_root(1 / normal_tail(t))
    report(
        "5. Q(t)^(-1/16), 0 <= t <= 6.3, by the absolute error of t Q(t)",
        *fit_rounded(
            root,
            chebyshev(D(0), D("6.3")),
            7,
            variable=lambda t: t,
            size=lambda t: root(t) ** 17 / (16 * t),
            known=[D(as_float32(sixteenth_root(D(2))))],  # the value at 0, where t Q(t) puts no weight
        ),
    )
