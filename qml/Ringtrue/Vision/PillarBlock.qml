// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ringtrue.Vision

// One pillar with the promises left of it and the behaviours right of it.
Item {
    id: root

    required property VisionReading reading
    required property ThreadCanvas canvas
    property VisionCraft craft: null // nothing: it is only read
    required property int block // the pillar's place; -1: promises that no pillar uses
    required property bool attended // the board has the focus
    required property int promiseWidth
    required property int pillarX
    required property int pillarWidth
    required property int behaviourX
    required property int behaviourWidth
    signal picked(string knot)
    signal editAsked(string knot)
    signal reached(Item item)

    readonly property string letter: promiseRows.letter

    implicitHeight: Math.max(promises.implicitHeight, pillar.implicitHeight, behaviours.implicitHeight)

    VisionRows {
        id: pillarRows
        reading: root.reading
        column: VisionRows.Pillars
        block: root.block < 0 ? 99 : root.block
    }
    VisionRows {
        id: promiseRows
        reading: root.reading
        column: VisionRows.Promises
        block: root.block
    }
    VisionRows {
        id: behaviourRows
        reading: root.reading
        column: VisionRows.Behaviours
        block: root.block < 0 ? 99 : root.block
    }
    Column {
        id: promises
        anchors.verticalCenter: parent.verticalCenter
        width: root.promiseWidth
        spacing: 16
        Repeater {
            model: promiseRows
            PromiseCard {
                id: promise
                width: root.promiseWidth
                pillar: (root?.block ?? -1) < 0 ? -1 : root.block % 7
                letter: root.letter
                lit: root?.reading?.among(knot, root.reading.lit) ?? false
                here: (root?.attended ?? false) && root?.reading?.current === knot
                onHereChanged: if (here)
                    root.reached(promise)
                craft: root.craft
                canvas: root.canvas
                onClicked: root.picked(knot)
                onEditAsked: knot => root.editAsked(knot)
            }
        }
    }
    Column {
        id: pillar
        anchors.verticalCenter: parent.verticalCenter
        x: root.pillarX
        Repeater {
            model: pillarRows
            PillarCard {
                id: card
                width: root.pillarWidth
                pillar: root.block % 7
                letter: root.letter
                lit: root?.reading?.among(knot, root.reading.lit) ?? false
                here: (root?.attended ?? false) && root?.reading?.current === knot
                onHereChanged: if (here)
                    root.reached(card)
                craft: root.craft
                canvas: root.canvas
                onClicked: root.picked(knot)
                onEditAsked: knot => root.editAsked(knot)
            }
        }
    }
    Column {
        id: behaviours
        anchors.verticalCenter: parent.verticalCenter
        x: root.behaviourX
        spacing: 8
        Repeater {
            model: behaviourRows
            BehaviourCard {
                id: behaviour
                width: root.behaviourWidth
                pillar: root.block % 7
                lit: root?.reading?.among(knot, root.reading.lit) ?? false
                here: (root?.attended ?? false) && root?.reading?.current === knot
                onHereChanged: if (here)
                    root.reached(behaviour)
                onHeightChanged: if (here) // by what is found in it, too
                    root.reached(behaviour)
                craft: root.craft
                canvas: root.canvas
                onClicked: root.picked(knot)
                onEditAsked: knot => root.editAsked(knot)
            }
        }
    }
}
