// SPDX-License-Identifier: Apache-2.0
import QtQuick

// What is known of one question: the roles of QuestionList.
FocusScope {
    required property int index
    required property int number
    required property int question
    required property string words
    required property int pillar
    required property string letter
    required property string answer
    required property string points
    required property string errorClass
    required property bool happened
    required property string evidence
    required property bool open
    required property bool full
    required property string section
    readonly property bool current: ListView.isCurrentItem
}
