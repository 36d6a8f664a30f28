// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Controls
import Ringtrue.Theme
import Ringtrue.Vision

// What one has to know of a published vision beside its words: what should be looked at in it, what it is derived from,
// when it is looked at again, which journeys pass through.
Flow {
    id: root

    required property VisionReading reading
    readonly property int cautions: root.reading.cautions.count
    signal cautionsAsked
    readonly property bool any: root.cautions > 0 || root.reading.derivedWords !== "" || root.reading.reviewWords !== "" || root.reading.journeys.length > 0

    spacing: 16
    visible: root.any
    height: root.any ? root.implicitHeight : 0

    Button {
        visible: root.cautions > 0
        width: Math.min(implicitWidth, root.width)
        height: Theme.px(26)
        text: root.cautions === 1 ? root.reading.caution : qsTr("To be looked at: %1").arg(root.cautions)
        name: qsTr("To be looked at in this vision: %1. %2").arg(root.cautions).arg(root.reading.caution)
        icon.name: "data-warning"
        onClicked: root.cautionsAsked()
    }
    Fact {
        text: root.reading.derivedWords
        widest: root.width
    }
    Fact {
        text: root.reading.reviewWords
        widest: root.width
        grave: root.reading.reviewOverdue
    }
    Fact {
        text: root.reading.journeys.length === 0 ? "" : qsTr("Journeys: %1").arg(Array.from(root.reading.journeys).join("; "))
        widest: root.width
    }
}
