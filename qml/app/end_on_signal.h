// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace ringtrue::qml {

/// Ends the program as its window's close does where the system asks it to end (SIGTERM, SIGINT, SIGHUP: a shutdown, a
/// sign-out), so that what is open is closed and the next start has nothing to check. Answers are on the disk before.
/// One a program; for a QCoreApplication that is there already.
class EndOnSignal : public QObject {
public:
    EndOnSignal();
    ~EndOnSignal() override;

private:
    void take();
};

} // namespace ringtrue::qml
