// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace ringtrue::qml {

/// The command line: ringtrue-app [WORKSPACE] [--page P] [--of ID] [--as PERSON] [--theme light|dark] [--language xx]
/// [--size WxH] [--shot FILE.png]
struct Arguments {
    QString workspace;
    QString page = QStringLiteral("today");
    QString of;
    QString person;
    QString theme;
    QString language;
    QSize size{1280, 800};
    QString shot;     ///< a picture of the window is written here, then the program ends
    QString answer;   ///< what to print instead of starting: help, version, or what is wrong
    int exitCode = 0; ///< of that answer: 2 where the usage is wrong
};

Arguments readArguments(const QStringList &arguments);

} // namespace ringtrue::qml
