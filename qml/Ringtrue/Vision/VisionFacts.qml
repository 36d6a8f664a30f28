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
    property bool brief: false // only what is to be looked at
    signal cautionsAsked
    readonly property bool toldBeside: root.reading.reviewOverdue && root.cautions === 1 // it is that caution
    readonly property string review: root.toldBeside || (root.brief && !root.reading.reviewOverdue) ? "" : root.reading.reviewWords
    readonly property list<string> journeys: root.brief ? [] : root.reading.journeys
    readonly property string derived: root.brief ? "" : root.reading.derivedWords
    readonly property bool any: root.cautions > 0 || root.derived !== "" || root.review !== "" || root.journeys.length > 0

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
        text: root.derived
        widest: root.width
    }
    Fact {
        text: root.review
        widest: root.width
        grave: root.reading.reviewOverdue
    }
    Fact {
        text: root.journeys.length === 0 ? "" : qsTr("Journeys: %1").arg(Array.from(root.journeys).join("; "))
        widest: root.width
    }
}
