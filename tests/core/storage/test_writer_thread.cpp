// SPDX-License-Identifier: Apache-2.0
#include "core/storage/writer_thread.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <vector>

using namespace ringtrue;
using namespace ringtrue::storage;

namespace {

Connection newConnection(const tests::TemporaryFolder &folder)
{
    auto connection = Connection::openWriter(folder / "a.db");
    REQUIRE(connection);
    REQUIRE(write(*connection, [&] { connection->database().exec("CREATE TABLE t (n INTEGER) STRICT"); }));
    return std::move(*connection);
}

Result<Done, StorageFailure> insert(Connection &connection, int n)
{
    return write(connection, [&] {
        auto &statement = connection.prepared("INSERT INTO t VALUES (?1)");
        statement.bind(1, n);
        statement.exec();
    });
}

} // namespace

TEST_CASE("Jobs run in their order on a thread of their own", "[storage][writer]")
{
    const tests::TemporaryFolder folder;
    WriterThread writer(newConnection(folder));
    std::vector<std::future<Result<Done, StorageFailure>>> results;
    for (int n = 0; n < 50; ++n)
        results.push_back(writer.submit([n](Connection &connection) { return insert(connection, n); }));
    for (auto &result : results)
        CHECK(result.get());
    auto order = writer.submit([](Connection &connection) {
        return connection.database()
            .execAndGet("SELECT group_concat(n) = (SELECT group_concat(n) FROM (SELECT n FROM t ORDER BY n)) FROM t")
            .getInt();
    });
    CHECK(order.get() == 1);
    auto thread = writer.submit([](Connection &) { return std::this_thread::get_id(); });
    CHECK(thread.get() != std::this_thread::get_id());
}

TEST_CASE("A posted job reports when it is done", "[storage][writer]")
{
    const tests::TemporaryFolder folder;
    WriterThread writer(newConnection(folder));
    std::promise<bool> reported;
    writer.post([](Connection &connection) { return insert(connection, 1); },
                [&](const Result<Done, StorageFailure> &result) { reported.set_value(static_cast<bool>(result)); });
    CHECK(reported.get_future().get());
}

TEST_CASE("Small jobs pass between the steps of a long one", "[storage][writer]")
{
    const tests::TemporaryFolder folder;
    WriterThread writer(newConnection(folder));
    std::promise<void> started;
    std::promise<void> goOn;
    auto goOnFuture = goOn.get_future();
    int steps = 0;
    auto end = writer.submitPaced([&](Connection &connection) {
        if (++steps == 1) {
            started.set_value();
            goOnFuture.wait();
        }
        CHECK(insert(connection, 100 + steps));
        return steps == 3 ? Step::Finished : Step::More;
    });
    started.get_future().wait();
    auto small = writer.submit([&](Connection &) { return steps; });
    goOn.set_value();
    CHECK(small.get() == 1); // after the first step, before the second
    CHECK(end.get() == PacedEnd::Finished);
    CHECK(steps == 3);
}

TEST_CASE("At the end small jobs are all done and long ones stop", "[storage][writer]")
{
    const tests::TemporaryFolder folder;
    std::future<PacedEnd> end;
    {
        WriterThread writer(newConnection(folder));
        std::promise<void> hold;
        writer.post(
            [held = hold.get_future().share()](Connection &) {
                held.wait();
                return 0;
            },
            [](int) {});
        end = writer.submitPaced([](Connection &) { return Step::More; });
        for (int n = 0; n < 20; ++n)
            writer.post([n](Connection &connection) { return insert(connection, n); }, [](const auto &) {});
        hold.set_value();
    }
    CHECK(end.get() == PacedEnd::Stopped);
    auto reader = Connection::openReader(folder / "a.db");
    REQUIRE(reader);
    CHECK(reader->database().execAndGet("SELECT count(*) FROM t").getInt() == 20);
}
