// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ringtrue.Reading
import Ringtrue.Vision
import Ringtrue.Workspace

// What is asked before the vision that is read is printed.
Item {
    id: root

    required property OpenWorkspace workspace
    required property VisionReading reading
    required property Toasts toasts

    function print(ofCards: bool) {
        ofCards ? cards.begin() : poster.begin();
    }

    PrintDialog {
        id: poster
        heading: qsTr("Print the poster")
        job: VisionPrint {
            workspace: root.workspace
            vision: root.reading.slug
            onWritten: text => root.toasts.said(text)
        }
    }
    PrintDialog {
        id: cards
        heading: qsTr("Print the cards")
        text: qsTr("A card has the pillars, and all behaviours on one channel with what each sounds like and what not.")
        job: VisionPrint {
            workspace: root.workspace
            vision: root.reading.slug
            cards: true
            onWritten: text => root.toasts.said(text)
        }
    }
}
