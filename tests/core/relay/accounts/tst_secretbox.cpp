// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts/secretbox.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Frontdesk;
using namespace Frontdesk::Relay;
using namespace Qt::StringLiterals;

class TestSecretBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"relay.key"_s);
        QVERIFY(SecretBox::create(m_file));
    }

    void opensWhatItSealed()
    {
        const auto box = SecretBox::load(m_file);
        QVERIFY(box);
        const auto sealed = box->seal("channel secret", "account 1");
        QVERIFY(!sealed.contains("channel"));
        QCOMPARE(*box->open(sealed, "account 1"), QByteArray("channel secret"));
        QCOMPARE(*SecretBox::load(m_file)->open(sealed, "account 1"), QByteArray("channel secret"));
        QVERIFY(box->seal("channel secret", "account 1") != sealed);
        QCOMPARE(*box->open(box->seal({}, "x"), "x"), QByteArray(""));
    }

    void opensNothingElse_data()
    {
        QTest::addColumn<QByteArray>("place");
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("flip");
        QTest::newRow("other place") << QByteArray("account 2") << -1 << -1;
        QTest::newRow("no place") << QByteArray() << -1 << -1;
        QTest::newRow("empty") << QByteArray("account 1") << 0 << -1;
        QTest::newRow("nonce only") << QByteArray("account 1") << 24 << -1;
        QTest::newRow("cut") << QByteArray("account 1") << 50 << -1;
        QTest::newRow("nonce changed") << QByteArray("account 1") << -1 << 0;
        QTest::newRow("text changed") << QByteArray("account 1") << -1 << 24;
        QTest::newRow("tag changed") << QByteArray("account 1") << -1 << 53;
    }
    void opensNothingElse()
    {
        QFETCH(const QByteArray, place);
        QFETCH(const int, cut);
        QFETCH(const int, flip);
        const auto box = SecretBox::load(m_file);
        auto sealed = box->seal("channel secret", "account 1");
        if (cut >= 0)
            sealed.truncate(cut);
        if (flip >= 0)
            sealed[flip] = static_cast<char>(sealed.at(flip) ^ 1);
        const auto opened = box->open(sealed, place);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"key.wrong"_s);
    }

    void anotherKeyDoesNotFit()
    {
        const auto other = m_folder->filePath(u"other.key"_s);
        QVERIFY(SecretBox::create(other));
        const auto sealed = SecretBox::load(m_file)->seal("secret", "x");
        QVERIFY(!SecretBox::load(other)->open(sealed, "x"));
    }

    void theFileIsForItsOwnerOnly()
    {
        QCOMPARE(QFile::permissions(m_file) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(QFile(m_file).size(), 32);
    }

    void neverOverwritesAKey()
    {
        const auto again = SecretBox::create(m_file);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"key.exists"_s);
    }

    void refusesAKeyThatOthersCanRead_data()
    {
        QTest::addColumn<int>("extra");
        QTest::newRow("group reads") << int(QFile::ReadGroup);
        QTest::newRow("group writes") << int(QFile::WriteGroup);
        QTest::newRow("world reads") << int(QFile::ReadOther);
    }
    void refusesAKeyThatOthersCanRead()
    {
        QFETCH(const int, extra);
        QVERIFY(QFile::setPermissions(
            m_file, QFile::ReadOwner | QFile::WriteOwner | QFile::Permissions(extra)));
        const auto box = SecretBox::load(m_file);
        QVERIFY(!box);
        QCOMPARE(box.error().code, u"key.readable"_s);
    }

    void refusesWhatIsNoKey()
    {
        QCOMPARE(SecretBox::load(m_folder->filePath(u"none"_s)).error().code, u"key.missing"_s);
        for (const int size : {0, 31, 33}) {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(QByteArray(size, 'k'));
            file.close();
            QCOMPARE(SecretBox::load(m_file).error().code, u"key.damaged"_s);
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSecretBox)
#include "tst_secretbox.moc"
