// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Theme

// Every control in its states.
Rectangle {
    width: 1280
    height: 900
    color: Theme.canvas

    GalleryButtons {
        x: 28
        y: 28
        width: 380
    }
    GalleryStates {
        x: 448
        y: 28
        width: 380
    }
    GalleryFields {
        x: 870
        y: 28
        width: 380
    }
}
