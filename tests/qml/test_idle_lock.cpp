// SPDX-License-Identifier: Apache-2.0
#include "qml/Ringtrue/Preferences/idle_lock.h"

#include "tests/catch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace ringtrue::qml;
using namespace std::chrono_literals;

TEST_CASE("After rest that long the lock is told once, and again after somebody was there", "[lock]")
{
    IdleLock lock;
    QSignalSpy expired(&lock, &IdleLock::expired);
    lock.wait(60ms);
    REQUIRE(QTest::qWaitFor([&] { return expired.size() == 1; }));
    QTest::qWait(150);
    CHECK(expired.size() == 1);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, {});
    QCoreApplication::sendEvent(&lock, &key);
    CHECK(QTest::qWaitFor([&] { return expired.size() == 2; }));
}

TEST_CASE("Whoever touches something is not locked out", "[lock]")
{
    IdleLock lock;
    QSignalSpy expired(&lock, &IdleLock::expired);
    lock.wait(400ms);
    for (int i = 0; i < 8; ++i) {
        QTest::qWait(80);
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, {});
        QCoreApplication::sendEvent(&lock, &key);
    }
    CHECK(expired.isEmpty());
    lock.wait(0ms);
    QTest::qWait(450);
    CHECK(expired.isEmpty());
}

TEST_CASE("The time until the lock is remembered within its bounds", "[lock]")
{
    IdleLock().setMinutes(15);
    CHECK(IdleLock().minutes() == 15);
    IdleLock().setMinutes(-3);
    CHECK(IdleLock().minutes() == 0);
    IdleLock().setMinutes(9000);
    CHECK(IdleLock().minutes() == 240);
    IdleLock().setMinutes(0);
}
