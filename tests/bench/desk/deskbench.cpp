// SPDX-License-Identifier: GPL-3.0-or-later
// A real window over a large cache, and a person's hands in front of it.
#include "core/sql/database.h"
#include "tests/bench/desk/agent.h"
#include "tests/bench/desk/many.h"
#include "tests/bench/desk/must.h"
#include "tests/bench/desk/rawinsert.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>
#include <utility>

using namespace Frontdesk;
using namespace Frontdesk::Bench;
using namespace Qt::StringLiterals;

// usage: deskbench use FOLDER SWITCHES       switches, writes, scrolls; prints "name value" lines,
//                                            and "relay …" for what the relay is to do
//        deskbench many FOLDER COUNT         works on so many conversations at once; counts for a view
//        deskbench catchup FOLDER            connects and catches up; says when it is "indexing"
//                                            and when "quiet"
//        deskbench raw CAUGHTUP PRISTINE     writes what the first has more than the second into that

namespace {

int use(const QString &folder, int switches)
{
    Workstation desk(folder);
    desk.open();
    Agent agent(desk);
    agent.settle();
    agent.switchByKey(200);
    agent.type(300);
    agent.scrollList(600);
    agent.hearWhileScrolling(100);
    agent.switchAnywhere(switches);
    return 0;
}

int many(const QString &folder, int count)
{
    Workstation desk(folder);
    keepView(desk.cacheFile());
    desk.open();
    countForView(desk);
    rest(std::chrono::seconds(1));
    workOnMany(desk, count);
    return 0;
}

/// Says when the index has work and when it has none, until it is ended.
int catchUp(const QString &folder)
{
    Workstation desk(folder);
    desk.open();
    Sql::Database cache({.file = desk.cacheFile(), .readOnly = true});
    must(cache.open());
    bool wasQuiet = true;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        const auto waiting = must(cache.selectOne(
            "SELECT message FROM search_queue LIMIT 1", {}, [](const Sql::Row &) { return true; }));
        if (std::exchange(wasQuiet, !waiting) != wasQuiet) {
            std::puts(wasQuiet ? "quiet" : "indexing");
            std::fflush(stdout);
        }
    });
    look.start(25);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const auto arguments = QCoreApplication::arguments();
    const auto what = arguments.value(1);
    if (what == "use"_L1 && arguments.size() == 4)
        return use(arguments.at(2), arguments.at(3).toInt());
    if (what == "many"_L1 && arguments.size() == 4)
        return many(arguments.at(2), arguments.at(3).toInt());
    if (what == "catchup"_L1 && arguments.size() == 3)
        return catchUp(arguments.at(2));
    if (what == "raw"_L1 && arguments.size() == 4) {
        insertRaw(arguments.at(2), arguments.at(3));
        return 0;
    }
    std::fprintf(stderr, "usage: see tests/bench/desk/deskbench.cpp\n");
    return 2;
}
