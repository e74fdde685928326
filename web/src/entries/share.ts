/** The share dialog, loaded when somebody first asks for it. */

import { ShareDialog } from '../share/share-dialog.ts';
import { assetUrl } from '../state/assets.ts';
import { shared } from '../state/global.ts';

const dialog = new ShareDialog();
dialog.root = new URL('..', assetUrl('share')).href; // assets lie one folder below the root
document.body.append(dialog);
shared().openShare = (part) => dialog.open(part);
