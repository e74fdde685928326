/** Tells plots anew what they show; loaded when a reader first changes a picture. */

import { describeComparison } from '../plot/describe-comparison.ts';
import { describeCurve } from '../plot/describe-curve.ts';
import { shared } from '../state/global.ts';

shared().describe = { curve: describeCurve, comparison: describeComparison };
