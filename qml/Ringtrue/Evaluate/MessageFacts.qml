// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What is known of one message: the roles of MessageList.
Item {
    required property int index
    required property string side
    required property string who
    required property string clock
    required property string words
    required property string day
    required property string wait
    required property bool longWait
    required property string mark
    required property bool currentMark
    required property bool selected
    required property real startMs
    required property string takesOver
    required property bool otherPart
    required property bool isChat
    required property bool playing
    signal picked(bool extend)
}
